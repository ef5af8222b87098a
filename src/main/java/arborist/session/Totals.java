package arborist.session;

import arborist.trace.SearchState;
import java.util.Map;

/**
 * What a session holds in all; problems, runs and thoughts that were taken back are not counted.
 *
 * @param oracles those of the runs in which something reads the known answer
 * @param edits all of them, those of problems that were taken back too
 * @param states of the thoughts, one count for each state
 */
public record Totals(
        long problems, long runs, long oracles, long edits, long samples, long thoughts,
        Map<SearchState, Long> states) {
    public Totals {
        states = Map.copyOf(states);
    }
}
