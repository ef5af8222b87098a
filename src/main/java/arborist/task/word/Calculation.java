package arborist.task.word;

import arborist.answer.Op;
import java.util.Optional;

/** Two whole numbers, what is done with them, and what comes out. */
public record Calculation(int a, Op op, int b, int result) {

    private static final int GREATEST = 9999;

    /** What comes out of two numbers; empty where it is not whole, negative or beyond 9999. */
    public static Optional<Calculation> of(int a, Op op, int b) {
        if (op == Op.OVER && (b == 0 || a % b != 0)) {
            return Optional.empty();
        }
        int result = switch (op) {
            case PLUS -> a + b;
            case MINUS -> a - b;
            case TIMES -> a * b;
            case OVER -> a / b;
        };
        return result < 0 || result > GREATEST ? Optional.empty() : Optional.of(new Calculation(a, op, b, result));
    }

    /** Whether another says the same, also with the sides of a sum or a product changed. */
    public boolean sameAs(Calculation other) {
        return equals(other) || op.isCommutative() && new Calculation(b, op, a, result).equals(other);
    }

    @Override
    public String toString() {
        return a + " " + op.sign() + " " + b + " = " + result;
    }
}
