package arborist.exchange.mapped;

import arborist.trace.ContentHash;
import arborist.trace.Refused;
import arborist.trace.json.BadJson;
import arborist.words.Words;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where in a row each thing stands: a JSON pointer for each field that there is.
 *
 * @param fields at least the question and one of samples, sample and answer
 * @param pattern finds the answer in a sample's text, null where the rules do
 */
public record Mapping(Map<Field, JsonPointer> fields, @Nullable Expression pattern) {
    private static final Words WORDS = Words.of(Mapping.class);
    /** The version of the way in which rows become problems. */
    private static final String VERSION = "1";
    private static final int LONGEST_POINTER = 2_000;
    private static final String PATTERN = "pattern";

    /** @throws Refused where it does not say enough to read anything, in a sentence */
    public Mapping {
        if (!fields.containsKey(Field.QUESTION)) {
            throw new Refused(WORDS.say("mapping.the-mapping-does-not-say"));
        }
        if (!fields.containsKey(Field.SAMPLES) && !fields.containsKey(Field.SAMPLE)
                && !fields.containsKey(Field.ANSWER)) {
            throw new Refused(WORDS.say("mapping.the-mapping-does-not-say-2"));
        }
        if (pattern != null && fields.containsKey(Field.ANSWER)) {
            throw new Refused(WORDS.say("mapping.answer-and-pattern"));
        }
        fields = Collections.unmodifiableMap(new EnumMap<>(fields));
    }

    /** One whose answers are told by the file or read by the rules. */
    public Mapping(Map<Field, JsonPointer> fields) {
        this(fields, null);
    }

    /**
     * Reads what {@link #json} wrote, or somebody by hand.
     *
     * @throws Refused where it is no mapping, in a sentence that says what to mend
     */
    public static Mapping of(String json) {
        JsonNode node;
        try {
            node = new JsonMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new Refused(WORDS.say("mapping.the-mapping-is-no-json", BadJson.firstLine(e)), e);
        }
        if (!(node instanceof ObjectNode object)) {
            throw new Refused(WORDS.say("mapping.the-mapping-is-not-a"));
        }
        Map<Field, JsonPointer> fields = new EnumMap<>(Field.class);
        object.properties().stream().filter(entry -> !entry.getKey().equals(PATTERN)).forEach(
                entry -> fields.put(field(entry.getKey()), pointer(entry.getKey(), entry.getValue())));
        JsonNode pattern = object.get(PATTERN);
        return new Mapping(fields, pattern == null ? null : expression(pattern));
    }

    private static Expression expression(JsonNode value) {
        if (!value.isTextual()) {
            throw new Refused(WORDS.say("mapping.the-pattern-is-no-text", shown(value.toString())));
        }
        return new Expression(value.textValue());
    }

    private static Field field(String word) {
        return Field.of(word).orElseThrow(
                () -> new Refused(WORDS.say("mapping.the-mapping-has-a-field", shown(word),
                        Field.words() + ", " + PATTERN)));
    }

    private static JsonPointer pointer(String field, JsonNode value) {
        String text = value.isTextual() ? value.textValue() : "";
        if (!text.startsWith("/") || text.length() > LONGEST_POINTER) {
            throw new Refused(WORDS.say("mapping.the-mappings-is-which-is", field, shown(value.toString())));
        }
        return JsonPointer.compile(text);
    }

    /** Where the field stands, null where the mapping does not say. */
    public @Nullable JsonPointer at(Field field) {
        return fields.get(field);
    }

    public boolean has(Field field) {
        return fields.containsKey(field);
    }

    /** As a JSON object, for a file. */
    public String json() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        fields.forEach((field, pointer) -> object.put(field.word(), pointer.toString()));
        if (pattern != null) {
            object.put(PATTERN, pattern.written());
        }
        return object.toPrettyString();
    }

    /** In a line, for example {@code question=/prompt, samples=/completions}. */
    public String line() {
        return fields.entrySet().stream().map(e -> e.getKey().word() + "=" + e.getValue())
                .collect(Collectors.joining(", ")) + (pattern == null ? "" : ", " + PATTERN + "=" + pattern.written());
    }

    /** Names this very mapping in the ids of what is read through it, so that a better one makes its own problems. */
    String version() {
        return VERSION + " " + ContentHash.of(line().getBytes(StandardCharsets.UTF_8)).hex();
    }

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }
}
