package arborist.ui.samples;

import arborist.trace.Verdict;
import arborist.vote.Ballot;
import java.util.function.Predicate;

/** Which samples are shown. */
enum Sift {
    ALL("All samples", c -> true),
    RIGHT("Right ones", c -> c.right() == Verdict.Outcome.YES),
    WRONG("Wrong ones", c -> c.right() == Verdict.Outcome.NO),
    SILENT("Without a vote", c -> c.voter().ballot().standing() != Ballot.Standing.VOTES),
    MISREAD("Read wrongly", c -> c.voter().missed().isPresent());

    private final String title;
    // Error Prone does not see that these lambdas keep nothing.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<Column> passes;

    Sift(String title, Predicate<Column> passes) {
        this.title = title;
        this.passes = passes;
    }

    boolean passes(Column column) {
        return passes.test(column);
    }

    /** Whether choosing it would tell right from wrong. */
    boolean judges() {
        return this == RIGHT || this == WRONG || this == MISREAD;
    }

    @Override
    public String toString() {
        return title;
    }
}
