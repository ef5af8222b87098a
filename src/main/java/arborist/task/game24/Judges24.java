package arborist.task.game24;

import arborist.answer.Rational;
import arborist.task.Finding;
import arborist.task.game24.BeamSearch24.Judged;
import arborist.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Two ways to judge the numbers that are left: one that knows, and one that only looks. */
public final class Judges24 {
    private static final Words KEPT = Words.kept(Judges24.class);
    private Judges24() {}

    /** The share of next steps that keep 24 in reach, 1 for 24 itself, with an expression as evidence. */
    public static Judged exact(Game24Solver solver, List<Rational> left) {
        Finding reachable = new Game24Checker(solver).reachable(left);
        if (!reachable.holds() || left.size() == 1) {
            return new Judged(reachable.holds() ? 1 : 0, reachable.why());
        }
        List<Game24Step> next = Game24Moves.from(left);
        long good = next.stream().filter(step -> solver.reachable(step.left())).count();
        return new Judged((double) good / next.size(),
                KEPT.say("judges24.of-next-steps-keep-in", good, next.size(), reachable.why()));
    }

    /** How near the nearest number is to 24: 1 for 24 itself, towards 0 far from it, however little the rest may help. */
    public static Judged nearest(List<Rational> left) {
        Rational nearest = left.stream().min(Comparator.comparing((Rational n) -> n.minus(Game24Solver.GOAL).abs()))
                .orElseThrow();
        double distance = nearest.minus(Game24Solver.GOAL).abs().toDouble();
        return new Judged(1 / (1 + distance), distance == 0
                ? KEPT.say("judges24.is-among", Game24Checker.list(left))
                : KEPT.say("judges24.nearest", nearest, String.format(Locale.ROOT, "%.3g", distance)));
    }
}
