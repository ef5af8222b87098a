package arborist.answer.formula;

import arborist.answer.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works expressions without variables out exactly, as far as they come to a fraction. */
public final class Exact {
    private static final int MOST_BITS = 8_192;
    private static final int GREATEST_POWER = 4_096;
    private static final int GREATEST_FACTORIAL = 500;

    private Exact() {}

    /** The fraction that an expression comes to; empty where it comes to none, or to one that is too long to be meant. */
    public static Optional<Rational> of(Node node) {
        return switch (node) {
            case Node.Num num -> Optional.of(num.value());
            case Node.Name ignored -> Optional.empty();
            case Node.Call call -> {
                List<Rational> args = new ArrayList<>();
                for (Node arg : call.args()) {
                    Optional<Rational> value = of(arg);
                    if (value.isEmpty()) {
                        yield Optional.empty();
                    }
                    args.add(value.get());
                }
                yield call(call.head(), args).filter(r -> r.bits() <= MOST_BITS);
            }
        };
    }

    private static Optional<Rational> call(Head head, List<Rational> args) {
        Rational first = args.getFirst();
        Rational last = args.getLast();
        return switch (head) {
            case PLUS -> args.stream().reduce(Rational::plus);
            case TIMES -> Optional.of(first.times(last));
            case OVER -> first.over(last);
            case NEGATE -> Optional.of(first.negate());
            case POWER -> power(first, last);
            case ROOT -> first.isWhole() ? root(small(first), last) : Optional.empty();
            case ABS -> Optional.of(first.abs());
            case FLOOR -> Optional.of(floor(first));
            case CEILING -> Optional.of(floor(first.negate()).negate());
            case FACTORIAL -> isCount(first) ? Optional.of(factorial(small(first))) : Optional.empty();
            case BINOMIAL -> isCount(first) && isCount(last) && last.compareTo(first) <= 0
                    ? factorial(small(first)).over(factorial(small(last)).times(factorial(small(first.minus(last)))))
                    : Optional.empty();
            case LOG -> logarithm(first, last);
            default -> Optional.empty();
        };
    }

    private static Optional<Rational> power(Rational base, Rational exponent) {
        if (!exponent.isWhole()) {
            return exponent.bottom().bitLength() > 6 ? Optional.empty()
                    : root(exponent.bottom().intValue(), base)
                            .flatMap(root -> power(root, new Rational(exponent.top(), BigInteger.ONE)));
        }
        int size = small(exponent.abs());
        if (size > GREATEST_POWER || (long) base.bits() * size > MOST_BITS) {
            return Optional.empty();
        }
        Rational result = new Rational(base.top().pow(size), base.bottom().pow(size));
        return exponent.top().signum() < 0 ? Rational.of(1).over(result) : Optional.of(result);
    }

    private static Optional<Rational> root(int degree, Rational of) {
        // An even root of a negative number is none; an odd one is left to those who know which of its values is meant.
        if (degree < 2 || degree > 64 || of.top().signum() < 0 && degree % 2 == 0) {
            return Optional.empty();
        }
        if (of.top().signum() < 0) {
            return root(degree, of.negate()).map(Rational::negate);
        }
        return whole(degree, of.top()).flatMap(top -> whole(degree, of.bottom()).map(b -> new Rational(top, b)));
    }

    private static Optional<BigInteger> whole(int degree, BigInteger of) {
        if (degree == 2) {
            BigInteger root = of.sqrt();
            return root.multiply(root).equals(of) ? Optional.of(root) : Optional.empty();
        }
        BigInteger low = BigInteger.ZERO;
        BigInteger high = BigInteger.ONE.shiftLeft(of.bitLength() / degree + 1);
        while (low.compareTo(high) < 0) {
            BigInteger middle = low.add(high).add(BigInteger.ONE).shiftRight(1);
            if (middle.pow(degree).compareTo(of) <= 0) {
                low = middle;
            } else {
                high = middle.subtract(BigInteger.ONE);
            }
        }
        return low.pow(degree).equals(of) ? Optional.of(low) : Optional.empty();
    }

    private static Optional<Rational> logarithm(Rational base, Rational of) {
        if (!base.isWhole() || base.compareTo(Rational.of(2)) < 0 || of.top().signum() <= 0) {
            return Optional.empty();
        }
        boolean below = of.compareTo(Rational.of(1)) < 0;
        BigInteger rest = below ? of.bottom() : of.top();
        if (!(below ? of.top() : of.bottom()).equals(BigInteger.ONE)) {
            return Optional.empty();
        }
        int count = 0;
        while (rest.mod(base.top()).signum() == 0) {
            rest = rest.divide(base.top());
            count++;
        }
        return rest.equals(BigInteger.ONE) ? Optional.of(Rational.of(below ? -count : count)) : Optional.empty();
    }

    private static Rational floor(Rational value) {
        BigInteger[] parts = value.top().divideAndRemainder(value.bottom());
        return new Rational(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    private static boolean isCount(Rational value) {
        return value.isWhole() && value.top().signum() >= 0 && small(value) <= GREATEST_FACTORIAL;
    }

    private static Rational factorial(int n) {
        BigInteger product = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return new Rational(product, BigInteger.ONE);
    }

    private static int small(Rational value) {
        return value.top().bitLength() > 30 ? Integer.MAX_VALUE : value.top().intValue();
    }
}
