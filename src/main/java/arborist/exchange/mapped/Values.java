package arborist.exchange.mapped;

import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import arborist.exchange.BadRecord;
import arborist.exchange.text.Utf8;
import arborist.trace.Usage;
import arborist.words.Words;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes values for what a mapping says that they are, or says in a sentence why they are not. */
final class Values {
    private static final Words WORDS = Words.of(Values.class);
    private static final AnswerReader MARKS = AnswerReader.marks();
    private static final int MOST_SCORES = 100_000;
    private static final int DIGITS = 1_000;
    private static final List<String> TEXTS = List.of("content", "text", "message", "value");

    private Values() {}

    /** A text, a number, or what stands in a message or the last of several; null where there is nothing. */
    static @Nullable String text(Place place, JsonNode value) throws BadRecord {
        JsonNode said = value;
        for (int deep = 0; deep < 4 && (isMessages(said) || said.isObject()); deep++) {
            said = said.isArray() ? said.path(said.size() - 1) : inside(said);
        }
        if (nothing(value)) {
            return null;
        }
        if (said.isTextual()) {
            return Utf8.clean(said.textValue());
        }
        if (said.isNumber() && !value.isArray()) {
            return number(said);
        }
        if (said.isBoolean() && !value.isArray()) {
            return said.asText();
        }
        if (place.cell()) {
            // It only looks like a list or an object.
            return Utf8.clean(value.toString());
        }
        throw place.bad(WORDS.say("values.is-not-a-text"));
    }

    private static boolean isMessages(JsonNode value) {
        return value.isArray() && value.path(0).isObject();
    }

    private static JsonNode inside(JsonNode message) {
        return TEXTS.stream().map(message::path).filter(n -> !n.isMissingNode()).findFirst()
                .orElse(message.path("content"));
    }

    /** With all of its digits, but never more than it came with: 1e999999999 is short, and would be long in full. */
    private static String number(JsonNode value) {
        BigDecimal number = value.decimalValue();
        boolean sane = number.precision() <= DIGITS && Math.abs((long) number.scale()) <= DIGITS;
        return sane ? number.toPlainString() : number.toString();
    }

    /**
     * The right answers: one, or each of a list; of a worked solution what it marks as its answer. A list of numbers in a cell of a
     * table is one answer as it is written.
     */
    static List<String> gold(Place place, JsonNode value) throws BadRecord {
        List<String> gold = new ArrayList<>();
        if (value.isArray() && place.cell() && !value.isEmpty() && !value.get(0).isTextual()) {
            gold.add(value.toString());
        } else if (value.isArray()) {
            for (JsonNode one : value) {
                add(gold, text(place, one));
            }
        } else {
            add(gold, text(place, value));
        }
        return gold;
    }

    private static void add(List<String> gold, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            gold.add(MARKS.read(text).answer().map(FoundAnswer::answer).orElse(text.strip()));
        }
    }

    /** Null where there is nothing. */
    static @Nullable Boolean truth(Place place, JsonNode value) throws BadRecord {
        if (nothing(value)) {
            return null;
        }
        String word = value.isNumber() ? String.valueOf(value.doubleValue())
                : value.isValueNode() ? value.asText().strip().toLowerCase(Locale.ROOT) : "";
        return switch (word) {
            case "true", "1", "1.0" -> true;
            case "false", "0", "0.0" -> false;
            default -> throw place.bad(WORDS.say("values.is-neither-true-nor-false"));
        };
    }

    /** One number or several; an entry of a list that holds nothing is left out. */
    static List<Double> scores(Place place, JsonNode value) throws BadRecord {
        List<Double> scores = new ArrayList<>();
        if (value.size() > MOST_SCORES) {
            throw place.bad(WORDS.say("values.has-more-than-numbers"));
        }
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            if (!nothing(one)) {
                scores.add(real(place, one));
            }
        }
        return scores;
    }

    private static double real(Place place, JsonNode value) throws BadRecord {
        double number = Double.NaN;
        if (value.isNumber()) {
            number = value.doubleValue();
        } else if (value.isTextual() && Sort.of(value, true) == Sort.NUMBER) {
            number = Double.parseDouble(value.textValue().strip());
        }
        if (!Double.isFinite(number)) {
            throw place.bad(WORDS.say("values.is-not-a-number"));
        }
        return number;
    }

    /** Tokens written, or a server's whole account; null where there is nothing. */
    static @Nullable Usage usage(Place place, JsonNode value) throws BadRecord {
        if (nothing(value)) {
            return null;
        }
        if (value.isObject()) {
            return new Usage(count(place, value.path("prompt_tokens"), value.path("input_tokens")), null,
                    count(place, value.path("completion_tokens_details").path("reasoning_tokens")),
                    count(place, value.path("completion_tokens"), value.path("output_tokens")), null);
        }
        return new Usage(null, null, null, count(place, value), null);
    }

    private static @Nullable Long count(Place place, JsonNode... values) throws BadRecord {
        for (JsonNode value : values) {
            if (!nothing(value)) {
                double number = real(place, value);
                if (number < 0 || number > Long.MAX_VALUE / 4.0 || number != Math.rint(number)) {
                    throw place.bad(WORDS.say("values.is-no-count-of-tokens"));
                }
                return (long) number;
            }
        }
        return null;
    }

    static boolean nothing(JsonNode value) {
        return value.isMissingNode() || value.isNull() || value.isTextual() && value.textValue().isEmpty()
                || value.isArray() && value.isEmpty();
    }
}
