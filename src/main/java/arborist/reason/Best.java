package arborist.reason;

import arborist.trace.Id;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Which of a run's samples is the best. */
public final class Best {
    private static final Words KEPT = Words.kept(Best.class);
    private Best() {}

    /**
     * One that an exact verifier found right comes first, then those with an answer, then the best score; among equals the first.
     * A verifier that reads the gold answer does not count.
     *
     * @param scorer whose scores count, beside a person's
     */
    public static Settled of(Tree tree, Id run, String scorer) {
        return of(tree, run, scorer, true);
    }

    /** The same by the scorer's word alone: what a verifier says besides does not count. */
    public static Settled byScore(Tree tree, Id run, String scorer) {
        return of(tree, run, scorer, false);
    }

    private static Settled of(Tree tree, Id run, String scorer, boolean verifiersCount) {
        Sight sight = new Sight(tree, run, run);
        Predicate<Attempt> verified = verifiersCount ? Best::verified : _ -> false;
        List<Attempt> best = Attempt.of(tree, run).stream().filter(Attempt::counts)
                .sorted(Comparator.comparing((Attempt a) -> !verified.test(a))
                        .thenComparing(a -> a.answer() == null)
                        .thenComparingDouble(a -> -value(sight, a, scorer))
                        .thenComparingInt(Attempt::index))
                .toList();
        if (best.isEmpty()) {
            return Settled.nothing(KEPT.say("best.no-whole-solution-was-found"));
        }
        Attempt first = best.getFirst();
        return new Settled(best.stream().map(a -> a.leaf().id()).toList(), first.answer(),
                verified.test(first) ? KEPT.say("best.an-exact-verifier-found-it")
                        : sight.score(first.leaf(), scorer).isPresent()
                                ? KEPT.say("best.it-has-the-best-score", best.size())
                        : KEPT.say("best.it-is-the-first-of", best.size()));
    }

    /** The score that counts of an attempt's leaf; the least of all where there is none. */
    public static double value(Sight sight, Attempt attempt, String scorer) {
        return sight.score(attempt.leaf(), scorer).map(s -> s.higherIsBetter() ? s.value() : -s.value())
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static boolean verified(Attempt attempt) {
        return attempt.leaf().verdict(Verdict.RIGHT)
                .map(v -> !v.oracle() && v.outcome() == Verdict.Outcome.YES).orElse(false);
    }
}
