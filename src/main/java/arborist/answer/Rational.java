package arborist.answer;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An exact fraction in lowest terms.
 *
 * @param top the numerator, which carries the sign
 * @param bottom the denominator, positive
 */
public record Rational(BigInteger top, BigInteger bottom) implements Comparable<Rational> {
    // Longer numbers are no answers, and a hostile text shall not keep us computing.
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d{1,30}(\\.\\d{1,30})?|\\.\\d{1,30})(/\\d{1,30})?");

    public Rational {
        if (bottom.signum() == 0) {
            throw new ArithmeticException("a fraction over zero");
        }
        BigInteger divisor = bottom.signum() < 0 ? top.gcd(bottom).negate() : top.gcd(bottom);
        top = top.divide(divisor);
        bottom = bottom.divide(divisor);
    }

    public static Rational of(long whole) {
        return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** Reads {@code 7}, {@code -1}, {@code 1.5}, {@code .5}, {@code 5/3}, the minus being a hyphen; empty for anything else. */
    public static Optional<Rational> parse(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        int slash = text.indexOf('/');
        Rational top = decimal(slash < 0 ? text : text.substring(0, slash));
        return slash < 0 ? Optional.of(top) : top.over(decimal(text.substring(slash + 1)));
    }

    public Rational plus(Rational other) {
        return new Rational(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    public Rational minus(Rational other) {
        return plus(other.negate());
    }

    public Rational times(Rational other) {
        return new Rational(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    /** Divided by the other; empty where that is zero. */
    public Optional<Rational> over(Rational other) {
        return other.top.signum() == 0
                ? Optional.empty()
                : Optional.of(new Rational(top.multiply(other.bottom), bottom.multiply(other.top)));
    }

    public Rational negate() {
        return new Rational(top.negate(), bottom);
    }

    /** How long the longer of its two numbers is, in binary digits. */
    public int bits() {
        return Math.max(top.bitLength(), bottom.bitLength());
    }

    public Rational abs() {
        return new Rational(top.abs(), bottom);
    }

    public boolean isWhole() {
        return bottom.equals(BigInteger.ONE);
    }

    public double toDouble() {
        return top.doubleValue() / bottom.doubleValue();
    }

    @Override
    public int compareTo(Rational other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }

    @Override
    public String toString() {
        return isWhole() ? top.toString() : top + "/" + bottom;
    }

    private static Rational decimal(String text) {
        BigDecimal value = new BigDecimal(text);
        return new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }
}
