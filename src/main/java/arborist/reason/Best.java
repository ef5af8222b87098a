package arborist.reason;

import arborist.trace.Id;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.Comparator;
import java.util.List;

/** Which of a run's samples is the best. */
public final class Best {
    private static final Words KEPT = Words.kept(Best.class);
    private Best() {}

    /**
     * Those with an answer come first, then the best score; among equals the first. What a verifier says besides does not count: a
     * technique is worth what its own scorer finds.
     *
     * @param scorer whose scores count, beside a person's
     */
    public static Settled of(Tree tree, Id run, String scorer) {
        Sight sight = new Sight(tree, run, run);
        List<Attempt> best = Attempt.of(tree, run).stream().filter(Attempt::counts)
                .sorted(Comparator.comparing((Attempt a) -> a.answer() == null)
                        .thenComparingDouble(a -> -value(sight, a, scorer))
                        .thenComparingInt(Attempt::index))
                .toList();
        if (best.isEmpty()) {
            return Settled.nothing(KEPT.say("best.no-whole-solution-was-found"));
        }
        Attempt first = best.getFirst();
        return new Settled(best.stream().map(a -> a.leaf().id()).toList(), first.answer(),
                sight.score(first.leaf(), scorer).isPresent() ? KEPT.say("best.it-has-the-best-score", best.size())
                        : KEPT.say("best.it-is-the-first-of", best.size()));
    }

    /** The score that counts of an attempt's leaf; the least of all where there is none. */
    public static double value(Sight sight, Attempt attempt, String scorer) {
        return sight.score(attempt.leaf(), scorer).map(s -> s.higherIsBetter() ? s.value() : -s.value())
                .orElse(Double.NEGATIVE_INFINITY);
    }
}
