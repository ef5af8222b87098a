package arborist.task.make;

import arborist.answer.Op;
import arborist.task.make.Expression.Joined;
import arborist.task.make.Expression.Plain;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * An expression in the making, with what it comes to. Operands are 0 to 99, intermediate results -999 to 9999, and products nearly
 * always have a factor of at most 12, as in the tables that one learns by heart.
 */
record Drawn(Expression expression, int value) {
    private static final int LARGEST = 99;
    private static final int TABLE = 12;
    private static final int LOWEST = -999;
    private static final int HIGHEST = 9999;
    private static final int PRODUCT = 999;
    private static final int TRIES = 50;

    /** Any expression, with brackets where it falls out so. */
    static Drawn tree(RandomGenerator random, int operations) {
        if (operations == 0) {
            return operand(random);
        }
        int first = random.nextInt(operations);
        while (true) {
            Drawn left = tree(random, first);
            Drawn right = tree(random, operations - 1 - first);
            for (int i = 0; i < TRIES; i++) {
                Op op = op(random);
                Drawn a = left;
                Drawn b = right;
                if (op == Op.TIMES) {
                    a = first == 0 ? factor(random) : a;
                    b = operations - 1 == first ? factor(random) : b;
                } else if (op == Op.OVER) {
                    b = operations - 1 == first ? divisor(random, first == 0 ? 0 : a.value) : b;
                    a = first == 0 ? number(b.value * random.nextInt(1, TABLE + 1)) : a;
                }
                OptionalInt result = legal(random, op, a.value, b.value);
                if (result.isPresent() && a.value <= LARGEST + (first == 0 ? 0 : HIGHEST)) {
                    return new Drawn(new Joined(a.expression, op, b.expression), result.getAsInt());
                }
            }
        }
    }

    /** An expression without brackets: sums of products. */
    static Drawn flat(RandomGenerator random, int operations) {
        int left = operations;
        int chain = chain(random, left);
        Drawn sum = product(random, chain);
        left -= chain;
        while (left > 0) {
            chain = chain(random, left - 1);
            Op op = random.nextInt(100) < 53 ? Op.PLUS : Op.MINUS;
            Drawn next = product(random, chain);
            sum = new Drawn(new Joined(sum.expression, op, next.expression),
                    op == Op.PLUS ? sum.value + next.value : sum.value - next.value);
            left -= chain + 1;
        }
        return sum.value < LOWEST || sum.value > HIGHEST ? flat(random, operations) : sum;
    }

    /** How many products and quotients follow one another. */
    private static int chain(RandomGenerator random, int most) {
        int chain = 0;
        while (chain < Math.min(most, 3) && random.nextInt(100) < (chain == 0 ? 55 : 25)) {
            chain++;
        }
        return chain;
    }

    private static Drawn product(RandomGenerator random, int operations) {
        if (operations == 0) {
            return operand(random);
        }
        boolean over = random.nextInt(100) < 40;
        Drawn divisor = divisor(random, 0);
        Drawn chain =
                over ? join(number(divisor.value * random.nextInt(1, LARGEST / divisor.value + 1)), Op.OVER, divisor)
                        : join(factor(random), Op.TIMES, factor(random));
        for (int i = 1; i < operations; i++) {
            Drawn by = divisor(random, chain.value);
            boolean divides = chain.value > 1 && chain.value % by.value == 0 && random.nextInt(100) < 60;
            Drawn factor = chain.value <= TABLE ? factor(random) : number(random.nextInt(2, TABLE + 1));
            if (!divides && chain.value * factor.value > PRODUCT) {
                return product(random, operations);
            }
            chain = divides ? join(chain, Op.OVER, by) : join(chain, Op.TIMES, factor);
        }
        return small(chain.expression) && chain.value <= PRODUCT ? chain : product(random, operations);
    }

    private static Drawn join(Drawn a, Op op, Drawn b) {
        return new Drawn(new Joined(a.expression, op, b.expression), Wholes.apply(op, a.value, b.value).orElseThrow());
    }

    /** Whether the first product of a chain is in the tables; one in fifty may be any. */
    private static boolean small(Expression expression) {
        return switch (expression) {
            case Joined(Plain(int a), Op op, Plain(int b)) -> op != Op.TIMES || Math.min(a, b) <= TABLE;
            case Joined(Expression left, Op op, Expression right) -> small(left) && small(right);
            case Plain number -> true;
        };
    }

    private static OptionalInt legal(RandomGenerator random, Op op, int a, int b) {
        boolean odd = random.nextInt(100) < 5;
        boolean fits = switch (op) {
            case TIMES -> Math.min(Math.abs(a), Math.abs(b)) <= TABLE && Math.abs(a * b) <= PRODUCT
                    && (a >= 0 && b >= 0 || odd);
            case OVER -> b > (odd ? 0 : 1) && b <= LARGEST && (a > 0 || odd);
            case PLUS, MINUS -> true;
        };
        OptionalInt result = Wholes.apply(op, a, b);
        return fits && result.isPresent() && result.getAsInt() >= LOWEST && result.getAsInt() <= HIGHEST ? result
                : OptionalInt.empty();
    }

    private static Op op(RandomGenerator random) {
        int drawn = random.nextInt(100);
        return drawn < 32 ? Op.PLUS : drawn < 62 ? Op.MINUS : drawn < 85 ? Op.TIMES : Op.OVER;
    }

    private static Drawn operand(RandomGenerator random) {
        return number(random.nextInt(100) < 30 ? random.nextInt(TABLE + 1) : random.nextInt(LARGEST + 1));
    }

    private static Drawn factor(RandomGenerator random) {
        int drawn = random.nextInt(100);
        return number(drawn < 3 ? random.nextInt(2) : drawn < 80 ? random.nextInt(2, TABLE + 1)
                : random.nextInt(2, LARGEST + 1));
    }

    /** A small number; one that divides the given number, where there is one. */
    private static Drawn divisor(RandomGenerator random, int of) {
        int by = random.nextInt(2, TABLE + 1);
        for (int i = 0; i < TABLE && of % by != 0; i++) {
            by = by == TABLE ? 2 : by + 1;
        }
        return number(by);
    }

    private static Drawn number(int value) {
        return new Drawn(new Plain(value), value);
    }
}
