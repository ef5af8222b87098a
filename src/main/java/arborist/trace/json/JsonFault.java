package arborist.trace.json;

import arborist.words.Words;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with JSON and where, in the reader's language: Jackson says it in English, and for programmers. What it says that is
 * not known here stands in quotation marks.
 */
final class JsonFault {
    private static final Words WORDS = Words.of(JsonFault.class);
    /** What stands there, and what was expected. */
    private static final Pattern CHARACTER =
            Pattern.compile("Unexpected character \\((?:'(.)'|\\(CTRL-CHAR), ?\\(?code (\\d{1,7})[^:]{0,9}(?:: (.*))?");
    private static final Pattern CODE = Pattern.compile("code (\\d{1,7})");
    private static final Pattern TOKEN = Pattern.compile("Unrecognized token '([^']{0,300})'.*");
    private static final Pattern MARKER = Pattern.compile("Unexpected close marker '(.)': expected '(.)'.*");
    /** By what Jackson says was expected; the first that is in it. */
    private static final Map<String, String> EXPECTED = Map.of("separate Object", "comma-between-fields",
            "separate Array", "comma-between-values", "colon", "colon", "start field name", "name", "valid value",
            "value", "closing quote", "quote", "root-level", "end");
    /** How Jackson begins, and what that is. */
    private static final Map<String,
            String> PLAIN = Map.of("Leading zeroes", "number", "Invalid numeric value", "number",
                    "Decimal point", "number", "Exponent indicator", "number", "Invalid UTF-8", "utf-8",
                    "Numeric value",
                    "large-number");

    private JsonFault() {}

    /** What is wrong and at which line and column, without a full stop. */
    static String says(JsonProcessingException e) {
        String what = what(e, String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse(""));
        JsonLocation at = e.getLocation();
        if (at == null || at.getColumnNr() < 1) {
            return what;
        }
        return at.getLineNr() > 1
                ? WORDS.say("json-fault.in-line", what, at.getLineNr(), at.getColumnNr())
                : WORDS.say("json-fault.at", what, at.getColumnNr());
    }

    private static String what(JsonProcessingException e, String said) {
        Matcher character = CHARACTER.matcher(said);
        Matcher token = TOKEN.matcher(said);
        Matcher marker = MARKER.matcher(said);
        if (character.matches()) {
            return instead(found(character.group(1), character.group(2)), character.group(3));
        } else if (token.matches()) {
            return instead(token.group(1), "valid value");
        } else if (marker.matches()) {
            return WORDS.say("json-fault.bracket", marker.group(2), marker.group(1));
        } else if (said.startsWith("Unexpected end-of-input")) {
            return WORDS.say(said.contains("string") || said.contains("String") ? "json-fault.ends-in-text"
                    : said.contains("Array") ? "json-fault.ends-in-list"
                    : said.contains("Object") || said.contains("field") ? "json-fault.ends-in-object"
                    : "json-fault.ends");
        } else if (said.startsWith("Illegal") || said.startsWith("Unrecognized character escape")) {
            Matcher code = CODE.matcher(said);
            String sign = code.find() ? found(null, code.group(1)) : "?";
            return WORDS.say(said.startsWith("Illegal") ? "json-fault.control" : "json-fault.escape", sign);
        } else if (e instanceof StreamConstraintsException) {
            return WORDS.say(said.contains("nesting") ? "json-fault.deep" : "json-fault.large");
        } else if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return WORDS.say("json-fault.field", mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                    .collect(Collectors.joining(".")));
        }
        return PLAIN.entrySet().stream().filter(known -> said.startsWith(known.getKey())).findFirst()
                .map(known -> WORDS.named("json-fault", known.getValue()))
                .orElseGet(() -> WORDS.say("json-fault.other", BadJson.shortened(said)));
    }

    private static String instead(String found, @Nullable String expected) {
        String wanted = expected == null ? "" : EXPECTED.entrySet().stream()
                .filter(known -> expected.contains(known.getKey())).findFirst().map(Map.Entry::getValue).orElse("");
        String shown = BadJson.shortened(found);
        return wanted.isEmpty() ? WORDS.say("json-fault.unexpected", shown)
                : WORDS.say("json-fault.instead", WORDS.named("json-fault.expected", wanted), shown);
    }

    /** A letter or sign as it is, and what cannot be seen by its number. */
    private static String found(@Nullable String seen, String code) {
        int point = Integer.parseInt(code);
        return seen != null && point > ' ' ? seen
                : Character.isValidCodePoint(point) && point > ' ' && point < 0xD800 ? Character.toString(point)
                : "U+%04X".formatted(point);
    }
}
