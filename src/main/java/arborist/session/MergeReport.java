package arborist.session;

import arborist.trace.Id;
import arborist.words.Words;
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
    private static final Words WORDS = Words.of(MergeReport.class);

    public MergeReport {
        problems = Set.copyOf(problems);
        conflicts = List.copyOf(conflicts);
        skipped = List.copyOf(skipped);
    }

    /**
     * One thing that was left out.
     *
     * @param number which edit, counted from 1; 0 where it is none
     * @param reason one sentence
     */
    public record Skipped(long number, String reason) {
        /** For people. */
        @Override
        public String toString() {
            return number < 1 ? reason : WORDS.say("merge-report.edit", number, reason);
        }
    }
}
