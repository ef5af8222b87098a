package arborist.task.make;

import arborist.answer.Op;
import java.util.random.RandomGenerator;

/** Results of a calculation as people and small models get them wrong. */
final class Misses {
    private Misses() {}

    /** A wrong result, near the right one more often than not; never negative where the right one is not. */
    static int of(RandomGenerator random, int a, Op op, int b) {
        int right = Wholes.apply(op, a, b).orElseThrow();
        while (true) {
            int wrong = switch (random.nextInt(6)) {
                case 0, 1 -> right + sign(random) * random.nextInt(1, 4);
                case 2 -> right + sign(random) * 10;
                case 3 -> op == Op.TIMES ? right + sign(random) * (random.nextBoolean() ? a : b)
                        : right + sign(random) * (Math.abs(right) < 30 ? 1 : 10);
                case 4 -> other(random, a, op, b);
                default -> swapped(right);
            };
            boolean sign = wrong >= 0 || right < 0 || op == Op.MINUS && a < 0;
            if (wrong != right && sign && Math.abs(wrong) <= 9999) {
                return wrong;
            }
        }
    }

    /** What another operation gives. */
    private static int other(RandomGenerator random, int a, Op op, int b) {
        return switch (op) {
            case PLUS -> a - b;
            case MINUS -> random.nextBoolean() ? a + b : b - a;
            case TIMES -> a + b;
            case OVER -> a - b;
        };
    }

    private static int swapped(int number) {
        int size = Math.abs(number);
        int ones = size % 10;
        int tens = size / 10 % 10;
        return Integer.signum(number) * (size - ones - 10 * tens + tens + 10 * ones);
    }

    private static int sign(RandomGenerator random) {
        return random.nextBoolean() ? 1 : -1;
    }
}
