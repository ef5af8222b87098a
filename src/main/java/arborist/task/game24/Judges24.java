package arborist.task.game24;

import arborist.answer.Rational;
import arborist.task.Finding;
import arborist.task.game24.BeamSearch24.Judged;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Two ways to judge the numbers that are left: one that knows, and one that only looks. */
public final class Judges24 {
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
                good + " of " + next.size() + " next steps keep 24 in reach, for example " + reachable.why());
    }

    /** How near the nearest number is to 24: 1 for 24 itself, towards 0 far from it, however little the rest may help. */
    public static Judged nearest(List<Rational> left) {
        Rational nearest = left.stream().min(Comparator.comparing((Rational n) -> n.minus(Game24Solver.GOAL).abs()))
                .orElseThrow();
        double distance = nearest.minus(Game24Solver.GOAL).abs().toDouble();
        return new Judged(1 / (1 + distance), distance == 0
                ? "24 is among " + Game24Checker.list(left)
                : String.format(Locale.ROOT, "%s is nearest to 24, %.3g away", nearest, distance));
    }
}
