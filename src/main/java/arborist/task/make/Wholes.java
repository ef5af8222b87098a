package arborist.task.make;

import arborist.answer.Op;
import java.util.OptionalInt;

/** Calculations with whole numbers. */
final class Wholes {
    private Wholes() {}

    /** What comes out, empty where that is no whole number. */
    static OptionalInt apply(Op op, int a, int b) {
        return switch (op) {
            case PLUS -> OptionalInt.of(a + b);
            case MINUS -> OptionalInt.of(a - b);
            case TIMES -> OptionalInt.of(a * b);
            case OVER -> b == 0 || a % b != 0 ? OptionalInt.empty() : OptionalInt.of(a / b);
        };
    }
}
