package arborist.task.game24;

import arborist.answer.Op;

import arborist.answer.Rational;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One step of the game as it was written, right or wrong: two numbers are joined into one, and these are left.
 *
 * @param result what the step says comes out
 * @param rounded whether the step itself says that the result is not exact
 * @param left what the step says is left; empty where it does not say
 */
public record Game24Step(Rational a, Op op, Rational b, Rational result, boolean rounded, List<Rational> left) {
    public Game24Step {
        left = List.copyOf(left);
    }

    /**
     * Reads a line such as {@code 4 + 5 = 9 (left: 6 9 10)}, also with other spaces, with − × ÷, and rounded ones such as
     * {@code 11 / 3 ≈ 3.67 (left: 3.67 8)}; empty where it is no step.
     */
    public static Optional<Game24Step> parse(String line) {
        return Game24Line.parse(line);
    }

    /** The exact result; empty for a division by zero. */
    public Optional<Rational> exact() {
        return op.apply(a, b);
    }

    /** As the step is written, for example {@code 4 + 5 = 9 (left: 6 9 10)}. */
    @Override
    public String toString() {
        String rest = left.stream().map(Rational::toString).collect(Collectors.joining(" "));
        return operand(a) + " " + op.sign() + " " + operand(b) + (rounded ? " ≈ " : " = ") + result + " (left: " + rest
                + ")";
    }

    private static String operand(Rational number) {
        return number.isWhole() ? number.toString() : "(" + number + ")";
    }
}
