package arborist.answer.equal;

import arborist.answer.Rational;
import arborist.answer.formula.Exact;
import arborist.answer.formula.Formulas;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an expression; one that comes to a fraction is a number. */
final class Expressions {
    private static final Pattern MATHS = Pattern.compile("[\\d+*/^\\\\√π∞|()_=!α-ωΑ-Ω-]|^\\p{L}$|^[a-z]{2}$");
    private static final Pattern SPACED = Pattern.compile("(.*[\\d)}π])\\s+(\\p{L}{2,}(?:\\s?/\\s?\\p{L}+)?)");
    private static final Pattern RANGE = Pattern.compile("\\d+\\s*-\\s*\\d+|\\d+\\s*/\\s*\\d+\\s*/\\s*\\d+");

    private Expressions() {}

    /** The number or formula that a text in plain signs is, with its unit. */
    static Optional<Form> of(String text, String unit) {
        if (!MATHS.matcher(text).find() || RANGE.matcher(text).matches()) {
            return Optional.empty();
        }
        var spaced = SPACED.matcher(text);
        if (unit.isEmpty() && spaced.matches() && (!Units.of(spaced.group(2)).isEmpty()
                || spaced.group(2).length() > 3 && Units.isUnit(spaced.group(2)))) {
            Optional<Form> measured = read(spaced.group(1), Units.of(spaced.group(2)));
            if (measured.isPresent()) {
                return measured;
            }
        }
        return read(text, unit);
    }

    private static Optional<Form> read(String text, String unit) {
        return Formulas.parse(text).map(node -> {
            Optional<Rational> exact = Exact.of(node);
            return exact.isPresent() ? new Form.Amount(exact.get(), unit, 0) : new Form.Formula(node, unit);
        });
    }
}
