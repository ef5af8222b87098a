package arborist.session;

import arborist.trace.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem in a list: what can be told of it without loading it.
 *
 * @param thoughts those not taken back, the question itself included
 * @param runs those not taken back
 * @param answer what the newest run settled on, null where it found none
 * @param right whether the first thought that the newest run chose was found right, null where nobody looked
 * @param running whether a run is going on
 */
public record ProblemRow(
        Id id,
        String title,
        String task,
        int thoughts,
        int runs,
        int samples,
        @Nullable String answer,
        List<String> gold,
        @Nullable Boolean right,
        boolean running) {
    public ProblemRow {
        gold = List.copyOf(gold);
    }
}
