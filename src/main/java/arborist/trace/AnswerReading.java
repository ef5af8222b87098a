package arborist.trace;

import org.jspecify.annotations.Nullable;

/**
 * Which answer was read from a sample, by which rule, and where it stands.
 *
 * @param answer null where none was found
 * @param rule the rule that found it, or {@code person}
 * @param thought the thought in whose text it stands, null where it stands in none
 * @param from the first UTF-16 unit, 0 where it stands in none
 * @param to one past the last
 */
public record AnswerReading(
        @Nullable String answer, String rule, @Nullable Id thought, int from, int to) {}
