package arborist.task.game24;

import arborist.answer.Rational;
import arborist.task.Finding;
import arborist.words.Words;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Judges steps of the game exactly. Valid and reachable are two things: most valid steps lead nowhere. One thread at a time.
 */
public final class Game24Checker {
    private static final Words KEPT = Words.kept(Game24Checker.class);
    public static final String NAME = "game24-checker";
    public static final String VERSION = "1";

    private static final Rational HALF_A_HUNDREDTH = new Rational(BigInteger.ONE, BigInteger.valueOf(200));

    private final Game24Solver solver;

    public Game24Checker(Game24Solver solver) {
        this.solver = solver;
    }

    /**
     * Whether the step is legal, computed right, and says rightly what is left.
     *
     * @param before the numbers at hand before it
     */
    public Finding valid(Game24Step step, List<Rational> before) {
        List<Rational> rest = new ArrayList<>(before);
        if (!rest.remove(step.a()) || !rest.remove(step.b())) {
            return Finding.no(KEPT.say("game24-checker.not-both-of-and-are", step.a(), step.b(), list(before)));
        }
        Optional<Rational> exact = step.exact();
        if (exact.isEmpty()) {
            return Finding.no(KEPT.say("any.a-division-by-zero"));
        }
        if (!agrees(step, exact.get())) {
            return Finding.no(KEPT.say("game24-checker.is-not", term(step), exact.get(), step.result()),
                    term(step) + " is not " + step.result());
        }
        rest.add(step.result());
        rest.sort(null);
        if (!rest.equals(step.left().stream().sorted().toList())) {
            return Finding.no(step.left().isEmpty() ? KEPT.say("game24-checker.left-unsaid", list(rest))
                    : KEPT.say("game24-checker.left-are-not", list(rest), list(step.left())),
                    "what is left after the step is not " + list(step.left()));
        }
        return Finding.yes(step.rounded() && !exact.get().equals(step.result())
                ? KEPT.say("game24-checker.right-and-rounded-from", exact.get())
                : KEPT.say("game24-checker.legal-and-computed-right"));
    }

    /** Whether the goal can still be made of the numbers that the step says are left; empty where it says none, or too many. */
    public Optional<Finding> reachable(Game24Step step) {
        return step.left().isEmpty() || step.left().size() > Game24Solver.MOST_NUMBERS
                ? Optional.empty()
                : Optional.of(reachable(step.left()));
    }

    /** Whether the goal can be made of the numbers. */
    public Finding reachable(List<Rational> numbers) {
        return solver.solution(numbers)
                .map(term -> Finding
                        .yes(numbers.size() == 1 ? KEPT.say("game24-checker.is-reached", solver.goal())
                                : KEPT.say("game24-checker.text", term, solver.goal())))
                .orElseGet(() -> Finding.no(numbers.size() == 1
                        ? KEPT.say("game24-checker.is-left-not", numbers.getFirst(), solver.goal())
                        : KEPT.say("game24-checker.no-way-from-gives-all", list(numbers), solver.goal())));
    }

    /** Numbers as the game writes them. */
    static String list(List<Rational> numbers) {
        return numbers.stream().map(Rational::toString).collect(Collectors.joining(" "));
    }

    // A step that says it rounds is held to two places; one that does not is held to the number itself.
    private static boolean agrees(Game24Step step, Rational exact) {
        return exact.equals(step.result())
                || step.rounded() && exact.minus(step.result()).abs().compareTo(HALF_A_HUNDREDTH) <= 0;
    }

    private static String term(Game24Step step) {
        return step.a() + " " + step.op().sign() + " " + step.b();
    }
}
