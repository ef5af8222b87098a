package arborist.answer;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A calculation that somebody states: two expressions with an equals sign between them, of which one at least has something to work
 * out.
 *
 * @param left as it is written
 * @param right as it is written
 * @param value what the left side comes to
 * @param stated what the right side comes to
 */
public record Statement(String left, String right, Rational value, Rational stated) {

    /** The statement that two sides make; empty where one of them is no expression, or nothing is worked out. */
    static Optional<Statement> of(String left, String right) {
        Optional<Term> a = Calculator.term(left);
        Optional<Term> b = Calculator.term(right);
        if (a.isEmpty() || b.isEmpty() || a.get().numbers().size() + b.get().numbers().size() < 3) {
            return Optional.empty();
        }
        return a.get().value().flatMap(v -> b.get().value().map(s -> new Statement(left, right, v, s)));
    }

    /**
     * Whether it holds: exactly, or but for the decimals that the right side cut off or rounded. A percent sign may also be the
     * unit of the result, as in {@code 5 / 20 * 100 = 25%}.
     */
    public boolean holds() {
        Rational off = value.minus(stated).abs();
        int point = right.indexOf('.');
        int places = point < 0 ? 0 : (int) right.substring(point + 1).chars().takeWhile(Character::isDigit).count();
        boolean near = places > 0 && off.compareTo(new Rational(BigInteger.ONE, BigInteger.TEN.pow(places))) < 0;
        return off.top().signum() == 0 || near
                || right.endsWith("%") && value.equals(stated.times(Rational.of(100)));
    }

    @Override
    public String toString() {
        return left + " = " + right;
    }
}
