package arborist.ui.samples;

import arborist.trace.Verdict;
import arborist.vote.Ballot;
import arborist.words.Words;
import java.util.function.Predicate;

/** Which samples are shown. */
enum Sift {
    ALL(c -> true),
    RIGHT(c -> c.right() == Verdict.Outcome.YES),
    WRONG(c -> c.right() == Verdict.Outcome.NO),
    SILENT(c -> c.voter().ballot().standing() != Ballot.Standing.VOTES),
    MISREAD(c -> c.voter().missed().isPresent());

    private static final Words WORDS = Words.of(Sift.class);

    // Error Prone does not see that these lambdas keep nothing.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<Column> passes;

    Sift(Predicate<Column> passes) {
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
        return WORDS.of("sift", this);
    }
}
