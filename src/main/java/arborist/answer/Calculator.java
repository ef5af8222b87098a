package arborist.answer;

import java.util.Optional;
import java.util.regex.Pattern;

/** Works written expressions out exactly. */
public final class Calculator {
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern MONEY = Pattern.compile("[$€£]");

    private Calculator() {}

    /**
     * What an expression comes to, for example {@code 2 * (3 + 1,000)}; empty where it is none, or divides by zero.
     *
     * <p>Commas between thousands and signs of money are passed over.
     */
    public static Optional<Rational> value(String expression) {
        return term(expression).flatMap(Term::value);
    }

    /** The expression itself, read as {@link #value} reads it. */
    public static Optional<Term> term(String expression) {
        String plain = MONEY.matcher(THOUSANDS.matcher(expression).replaceAll("")).replaceAll("");
        return Term.parse(plain);
    }
}
