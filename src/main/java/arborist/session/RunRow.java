package arborist.session;

import arborist.trace.Attributes;
import arborist.trace.Id;
import arborist.trace.RunStatus;
import org.jspecify.annotations.Nullable;

/**
 * A run that was begun here on a problem's question, or that was read from a file and came to an answer: what can be told of it without
 * loading the problem.
 *
 * @param plan the JSON that it was begun with
 * @param read what the file said, null where it was begun here
 * @param answer what it settled on, null where it found none
 * @param right whether the first thought that it chose was found right, null where nobody can tell
 * @param oracle whether something in it reads the known answer
 * @param reason why it ended so, null where nobody said
 * @param tokens of prompts and answers together
 * @param costUsd US dollars, null where nobody told
 */
public record RunRow(
        Id run,
        Id problem,
        Attributes plan,
        @Nullable Read read,
        RunStatus status,
        @Nullable String answer,
        @Nullable Boolean right,
        boolean oracle,
        @Nullable String reason,
        long calls,
        long tokens,
        @Nullable Double costUsd) {

    /** What a file said of a run. */
    public record Read(String strategy, @Nullable String model) {}
}
