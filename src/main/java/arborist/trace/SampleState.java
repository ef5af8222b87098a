package arborist.trace;

import org.jspecify.annotations.Nullable;

/**
 * A sample and what is known of it.
 *
 * @param struck whether somebody took it out of the vote
 */
public record SampleState(Sample sample, @Nullable AnswerReading reading, boolean struck) {}
