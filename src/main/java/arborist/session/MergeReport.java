package arborist.session;

import arborist.trace.Id;
import java.util.List;
import java.util.Set;

/**
 * How a merge went.
 *
 * @param edits how many were new
 * @param problems those that changed
 * @param skipped what could not be read, in order
 * @param cancelled whether it was stopped before its end; merging again takes in the rest
 */
public record MergeReport(long edits, Set<Id> problems, List<Conflict> conflicts, List<Skipped> skipped,
        boolean cancelled) {
    public MergeReport {
        problems = Set.copyOf(problems);
        conflicts = List.copyOf(conflicts);
        skipped = List.copyOf(skipped);
    }

    /**
     * One thing that was left out.
     *
     * @param number which one, counted from 1
     * @param reason completes "left out, since it is ..."
     */
    public record Skipped(long number, String reason) {}
}
