package arborist.answer.equal;

import arborist.answer.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts of several units that are one: {@code 1 hour 30 minutes}, {@code 5 ft 6 in}, {@code 22° 30'}. Nothing is converted but angles and cents. */
final class Measures {
    private static final String PIECE = "(\\d{1,9}(?:\\.\\d{1,9})?)\\s*(\\p{L}{1,12})\\.?";
    private static final Pattern PIECES = Pattern.compile(PIECE + "(?:\\s*,?\\s*(?:and\\s+)?" + PIECE + "){1,3}");
    private static final Pattern EACH = Pattern.compile(PIECE);
    private static final Pattern ANGLE = Pattern.compile(
            "(\\d{1,4})\\s*°\\s*(\\d{1,2})\\s*(?:'|′|\\^\\(?\\\\prime\\)?)(?:\\s*(\\d{1,2})\\s*(?:''|″|\"))?");

    private Measures() {}

    /** The amounts by their units, or the angle, that an answer in plain signs is. */
    static Optional<Form> of(String plain) {
        Matcher angle = ANGLE.matcher(plain);
        if (angle.matches()) {
            long seconds = angle.group(3) == null ? 0 : Long.parseLong(angle.group(3));
            long all = Long.parseLong(angle.group(1)) * 3600 + Long.parseLong(angle.group(2)) * 60 + seconds;
            return Rational.of(all).over(Rational.of(3600)).map(v -> new Form.Amount(v, "°", 0));
        }
        if (!PIECES.matcher(plain).matches()) {
            return Optional.empty();
        }
        List<String> units = new ArrayList<>();
        List<Form> values = new ArrayList<>();
        Matcher m = EACH.matcher(plain);
        while (m.find()) {
            String unit = Units.weight(Units.of(m.group(2)));
            if (unit.isEmpty()) {
                return Optional.empty();
            }
            units.add(unit);
            values.add(new Form.Amount(Rational.parse(m.group(1)).orElseThrow(), unit, 0));
        }
        if (units.equals(List.of("$", "cent"))) {
            Rational cents = ((Form.Amount) values.getLast()).value();
            return cents.over(Rational.of(100))
                    .map(part -> new Form.Amount(((Form.Amount) values.getFirst()).value().plus(part), "$", 0));
        }
        return new HashSet<>(units).size() < units.size() ? Optional.empty()
                : Optional.of(new Form.Named(units, values));
    }
}
