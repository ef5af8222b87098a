package arborist.answer.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * Works an expression out in floating point, its variables standing for numbers that only look random.
 *
 * <p>It remembers whether it had to leave the real numbers on the way, and the largest number that it added.
 */
final class Point {
    /** At the first points all variables are positive, which is what most answers are about. */
    static final int POSITIVE = 5;
    static final int COUNT = 10;
    private static final double LARGEST_FACTORIAL = 170;

    private final int number;
    private boolean real = true;
    private double scale;

    private Point(int number) {
        this.number = number;
    }

    /**
     * What an expression comes to at a point.
     *
     * @param real whether no root or logarithm of a negative number was taken on the way
     * @param scale the largest number that was added: below its last digit nothing is known
     */
    record Value(Complex at, boolean real, double scale) {}

    static Value of(Node node, int number) {
        Point point = new Point(number);
        Complex at = point.at(node);
        return new Value(at, point.real, point.scale);
    }

    private Complex at(Node node) {
        return switch (node) {
            case Node.Num num -> Complex.of(num.value().toDouble());
            case Node.Name name -> named(name.name());
            case Node.Call call -> {
                List<Complex> args = new ArrayList<>();
                for (Node arg : call.args()) {
                    Complex value = at(arg);
                    if (!value.isFinite()) {
                        yield Complex.NONE;
                    }
                    args.add(value);
                }
                yield noted(call, args, value(call, args));
            }
        };
    }

    private Complex noted(Node.Call call, List<Complex> args, Complex value) {
        real &= value.im() == 0 || !args.stream().allMatch(arg -> arg.im() == 0);
        // What fell below the smallest number says nothing any more.
        boolean lost = value.size() < 1e-280 && args.getFirst().size() > 0
                && (call.head() == Head.POWER || call.head() == Head.EXP || call.head() == Head.ROOT
                        || value.size() > 0);
        if (lost) {
            return Complex.NONE;
        }
        if (call.head() == Head.PLUS) {
            args.forEach(arg -> scale = Math.max(scale, arg.size()));
        }
        return value;
    }

    private Complex named(String name) {
        return switch (name) {
            case "π" -> Complex.of(Math.PI);
            case "e" -> Complex.of(Math.E);
            case "i" -> new Complex(0, 1);
            // Nothing can be said about it but that it is itself.
            case "∞" -> Complex.of(7.2943e7);
            default -> {
                double size = 0.3 + 2.4 * share(name, number);
                yield Complex.of(isNegative(name) ? -size : size);
            }
        };
    }

    /** At one point all are negative, at two others every second one, so that no absolute value passes for its number. */
    private boolean isNegative(String name) {
        boolean odd = (name.hashCode() & 1) == 1;
        return switch (number - POSITIVE) {
            case 0 -> true;
            case 1 -> odd;
            case 2 -> !odd;
            default -> number >= POSITIVE && share(name, -number) < 0.5;
        };
    }

    /** A share of 1 that a name and a number stand for. */
    private static double share(String name, int number) {
        long mixed = name.hashCode() * 0x9E3779B97F4A7C15L + (number + 1) * 0xC2B2AE3D27D4EB4FL;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return ((mixed ^ mixed >>> 31) >>> 11) * 0x1.0p-53;
    }

    private Complex value(Node.Call call, List<Complex> args) {
        Complex x = args.getLast();
        Complex first = args.getFirst();
        return switch (call.head()) {
            case PLUS -> args.stream().reduce(Complex.of(0), Complex::plus);
            case TIMES -> first.times(x);
            case OVER -> first.over(x);
            case NEGATE -> x.negate();
            case POWER -> power(call.args().get(1), first, x);
            case ROOT -> root(first, x);
            case LN -> x.ln();
            case LOG -> x.ln().over(first.ln());
            case EXP -> x.exp();
            case ABS -> Complex.of(x.size());
            case FLOOR -> x.im() == 0 ? Complex.of(Math.floor(x.re() + 1e-12)) : Complex.NONE;
            case CEILING -> x.im() == 0 ? Complex.of(Math.ceil(x.re() - 1e-12)) : Complex.NONE;
            case FACTORIAL -> factorial(x);
            case BINOMIAL -> factorial(first).over(factorial(x).times(factorial(first.plus(x.negate()))));
            case SIN -> x.sin();
            case COS -> x.cos();
            case TAN -> x.sin().over(x.cos());
            case COT -> x.cos().over(x.sin());
            case SEC -> Complex.of(1).over(x.cos());
            case CSC -> Complex.of(1).over(x.sin());
            case ARCSIN -> real(x, Math.asin(x.re()));
            case ARCCOS -> real(x, Math.acos(x.re()));
            case ARCTAN -> real(x, Math.atan(x.re()));
            case SINH -> real(x, Math.sinh(x.re()));
            case COSH -> real(x, Math.cosh(x.re()));
            case TANH -> real(x, Math.tanh(x.re()));
            case APPLY -> Complex.of(1 + share(call.name(), 91)).times(x)
                    .plus(Complex.of(share(call.name(), 92) + 1)
                            .times(x.plus(Complex.of(share(call.name(), 93))).sin()));
        };
    }

    private static Complex real(Complex x, double value) {
        return x.im() == 0 ? Complex.of(value) : Complex.NONE;
    }

    /** An odd root of a negative number is real, as at school, also where it is written as a power. */
    private static Complex power(Node exponent, Complex base, Complex x) {
        boolean negative = base.im() == 0 && base.re() < 0 && x.im() == 0 && x.re() != Math.rint(x.re());
        if (negative) {
            var exact = Exact.of(exponent);
            if (exact.isPresent() && exact.get().bottom().testBit(0)) {
                double size = Math.pow(-base.re(), x.re());
                return Complex.of(exact.get().top().testBit(0) ? -size : size);
            }
        }
        return base.power(x);
    }

    private static Complex root(Complex degree, Complex x) {
        boolean odd = degree.im() == 0 && degree.re() == Math.rint(degree.re()) && Math.abs(degree.re() % 2) == 1;
        if (degree.re() == 2 && degree.im() == 0 && x.im() == 0) {
            return x.re() >= 0 ? Complex.of(Math.sqrt(x.re())) : new Complex(0, Math.sqrt(-x.re()));
        }
        return odd && x.im() == 0 && x.re() < 0 ? x.negate().power(Complex.of(1).over(degree)).negate()
                : x.power(Complex.of(1).over(degree));
    }

    private static Complex factorial(Complex x) {
        double n = x.re();
        if (x.im() != 0 || n > LARGEST_FACTORIAL || n < -LARGEST_FACTORIAL) {
            return Complex.NONE;
        }
        if (n == Math.rint(n)) {
            double product = 1;
            for (int i = 2; i <= n; i++) {
                product *= i;
            }
            return n < 0 ? Complex.NONE : Complex.of(product);
        }
        // Between whole numbers by the gamma function, so that n! / (n-1)! is n everywhere.
        double shift = 1;
        double at = n + 1;
        while (at < 20) {
            shift *= at++;
        }
        double series = (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * at)
                - 1 / (360 * at * at * at) + 1 / (1260 * Math.pow(at, 5)) - 1 / (1680 * Math.pow(at, 7));
        return Complex.of(Math.exp(series) / shift);
    }
}
