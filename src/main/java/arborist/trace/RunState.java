package arborist.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run and what has become of it.
 *
 * @param reason why it stopped or failed, null where nothing needs saying
 * @param chosen the thoughts it settled on, the best first
 * @param answer the answer it settled on, null where it found none
 * @param removed whether adding it was undone
 */
public record RunState(
        Run run,
        RunStatus status,
        @Nullable String reason,
        List<Id> chosen,
        @Nullable String answer,
        boolean removed) {
    public RunState {
        chosen = List.copyOf(chosen);
    }

    RunState withRemoved(boolean value) {
        return new RunState(run, status, reason, chosen, answer, value);
    }
}
