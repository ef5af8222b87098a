package arborist.answer.formula;

import arborist.answer.Rational;
import java.util.Optional;
import java.util.OptionalDouble;

/** Holds two expressions against each other at fixed points: where they differ once they are two, where they never do they may be one. */
public final class Comparison {
    /** How many points have to agree before two expressions with variables may be one. */
    private static final int FEWEST = 4;
    private static final double CLOSE = 1e-10;
    private static final double NOISE = 1e-13;

    private Comparison() {}

    /** What the points say. */
    public enum Finding {
        /** They agree wherever both have a value. */
        AGREE,
        /** They are the same, worked out exactly. */
        SAME,
        DIFFER,
        /** Too few of them have a value. */
        UNKNOWN
    }

    /** Whether two expressions may be one. */
    public static boolean agree(Node a, Node b) {
        Finding finding = of(a, b);
        return finding == Finding.AGREE || finding == Finding.SAME;
    }

    /** Compares two expressions. */
    public static Finding of(Node a, Node b) {
        if (a.equals(b)) {
            return Finding.SAME;
        }
        Optional<Rational> exact = Exact.of(a);
        Optional<Rational> other = exact.isPresent() ? Exact.of(b) : exact;
        if (other.isPresent()) {
            return exact.equals(other) ? Finding.SAME : Finding.DIFFER;
        }
        boolean constant = a.variables().isEmpty() && b.variables().isEmpty();
        int agree = 0;
        for (int point = 0; point < (constant ? 1 : Point.COUNT); point++) {
            Point.Value x = Point.of(a, point);
            Point.Value y = Point.of(b, point);
            if (!usable(x, point) || !usable(y, point)) {
                continue;
            }
            if (!close(x, y, 1)) {
                return Finding.DIFFER;
            }
            agree++;
        }
        return agree >= (constant ? 1 : FEWEST) ? Finding.AGREE : Finding.UNKNOWN;
    }

    /**
     * By which number, the same everywhere, the first is a multiple of the second; empty where there is none, or they are zero
     * everywhere.
     */
    public static OptionalDouble ratio(Node a, Node b) {
        double ratio = Double.NaN;
        int agree = 0;
        for (int point = 0; point < Point.COUNT; point++) {
            Point.Value x = Point.of(a, point);
            Point.Value y = Point.of(b, point);
            if (!usable(x, point) || !usable(y, point)) {
                continue;
            }
            if (agree == 0) {
                Complex here = x.at().over(y.at());
                boolean zero = x.at().size() <= CLOSE * x.scale() || y.at().size() <= CLOSE * y.scale();
                if (zero || !here.isFinite() || Math.abs(here.im()) > CLOSE * here.size() || here.re() == 0) {
                    return OptionalDouble.empty();
                }
                ratio = here.re();
            } else if (!close(x, y, ratio)) {
                return OptionalDouble.empty();
            }
            agree++;
        }
        return agree >= FEWEST ? OptionalDouble.of(ratio) : OptionalDouble.empty();
    }

    /** The value of an expression without variables that is real; empty for all others. */
    public static OptionalDouble constant(Node node) {
        if (!node.variables().isEmpty()) {
            return OptionalDouble.empty();
        }
        Point.Value value = Point.of(node, 0);
        return value.at().isFinite() && value.at().isReal() ? OptionalDouble.of(value.at().re())
                : OptionalDouble.empty();
    }

    /**
     * A number that all agreeing expressions share up to its last digits, so that only those that come near have to be compared;
     * NaN where there is none.
     */
    public static double mark(Node node) {
        Complex at = Point.of(node, 0).at();
        return at.re() + 0.618_033_988_749 * at.im();
    }

    private static boolean usable(Point.Value value, int point) {
        return value.at().isFinite() && (value.real() || point < Point.POSITIVE);
    }

    private static boolean close(Point.Value x, Point.Value y, double ratio) {
        double difference = x.at().plus(y.at().times(Complex.of(-ratio))).size();
        double size = Math.max(x.at().size(), y.at().size() * Math.abs(ratio));
        double scale = Math.max(x.scale(), y.scale() * Math.abs(ratio));
        return difference <= CLOSE * size + NOISE * scale;
    }
}
