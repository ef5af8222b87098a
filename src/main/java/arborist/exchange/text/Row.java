package arborist.exchange.text;

import arborist.exchange.BadRecord;
import arborist.trace.Attributes;
import arborist.words.Words;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON object of which nothing is believed before it was looked at. */
public final class Row {
    private static final Words WORDS = Words.of(Row.class);
    /** More digits than any count or price has; exponents beyond would make sums of two numbers fill the memory. */
    private static final int DIGITS = 25;

    private final ObjectNode node;

    Row(ObjectNode node) {
        this.node = node;
    }

    public boolean has(String field) {
        return node.hasNonNull(field);
    }

    /** The names of all fields, in order. */
    public List<String> fields() {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    public String text(String field) throws BadRecord {
        return text(field, node.get(field));
    }

    /** The text, or null where the field is missing or null. */
    public @Nullable String textOrNull(String field) throws BadRecord {
        return has(field) ? text(field) : null;
    }

    public List<String> texts(String field) throws BadRecord {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : list(field)) {
            texts.add(text(field, one));
        }
        return texts;
    }

    /** The numbers of a list; NaN for an entry that is none or is not finite. */
    public double[] numbers(String field) throws BadRecord {
        JsonNode list = list(field);
        double[] numbers = new double[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(list.get(i));
        }
        return numbers;
    }

    /** The number; NaN where the field is missing, is none or is not finite. */
    public double number(String field) {
        return number(node.get(field));
    }

    /** The number with every digit it came with, or null where the field is missing or is no sane number. */
    public @Nullable BigDecimal decimal(String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isNumber()) {
            return null;
        }
        BigDecimal number = value.decimalValue();
        return number.precision() <= DIGITS && Math.abs((long) number.scale()) <= DIGITS ? number : null;
    }

    /** True or false, or null where the field is missing or neither. */
    public @Nullable Boolean bool(String field) {
        JsonNode value = node.get(field);
        return value != null && value.isBoolean() ? value.booleanValue() : null;
    }

    public Row row(String field) throws BadRecord {
        return row(field, node.get(field));
    }

    public List<Row> rows(String field) throws BadRecord {
        List<Row> rows = new ArrayList<>();
        for (JsonNode one : list(field)) {
            rows.add(row(field, one));
        }
        return rows;
    }

    /** All fields but those that are known, as they came. */
    public Attributes rest(Set<String> known) {
        ObjectNode rest = node.objectNode();
        node.properties().stream().filter(e -> !known.contains(e.getKey()))
                .forEach(e -> rest.set(e.getKey(), e.getValue()));
        return new Attributes(Utf8.clean(rest.toString()));
    }

    /** The whole number, where there is one in these bounds. */
    public OptionalInt whole(String field, int least, int most) {
        JsonNode value = node.get(field);
        boolean within = value != null && value.isInt() && value.intValue() >= least && value.intValue() <= most;
        return within ? OptionalInt.of(value.intValue()) : OptionalInt.empty();
    }

    /** A field's value as it came, null where the field is missing. */
    public @Nullable JsonNode value(String field) {
        return node.get(field);
    }

    /** A copy of the object, without some of its fields. */
    public ObjectNode without(Set<String> fields) {
        ObjectNode copy = node.deepCopy();
        copy.remove(fields);
        return copy;
    }

    /** The object as JSON. */
    public String json() {
        return Utf8.clean(node.toString());
    }

    private JsonNode list(String field) throws BadRecord {
        JsonNode list = node.get(field);
        if (list == null || !list.isArray()) {
            throw new BadRecord(list == null ? WORDS.say("row.missing", field) : WORDS.say("row.no-list", field));
        }
        return list;
    }

    private static double number(@Nullable JsonNode value) {
        if (value == null || !value.isNumber()) {
            return Double.NaN;
        }
        double number = value.doubleValue();
        return Double.isFinite(number) ? number : Double.NaN;
    }

    private static Row row(String field, @Nullable JsonNode value) throws BadRecord {
        if (value instanceof ObjectNode object) {
            return new Row(object);
        }
        throw new BadRecord(value == null ? WORDS.say("row.missing", field) : WORDS.say("row.no-object", field));
    }

    private static String text(String field, @Nullable JsonNode value) throws BadRecord {
        if (value == null || !value.isTextual()) {
            throw new BadRecord(value == null ? WORDS.say("row.missing", field) : WORDS.say("row.no-text", field));
        }
        return Utf8.clean(value.textValue());
    }
}
