package arborist.exchange.text;

import arborist.exchange.BadRecord;
import arborist.trace.json.BadJson;
import arborist.words.Words;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object from a record, with everything about it capped. Safe to share between threads. */
public final class RowReader {
    private static final Words WORDS = Words.of(RowReader.class);
    /** How deep brackets may be nested. */
    public static final int DEEPEST = 200;
    /** The longest text, in UTF-16 units. */
    public static final int LONGEST = 16 << 20;

    private final JsonMapper mapper;

    public RowReader() {
        this(DEEPEST, LONGEST);
    }

    /** A reader with other caps. */
    public RowReader(int deepest, int longest) {
        mapper = mapper(deepest, longest);
    }

    private static JsonMapper mapper(int deepest, int longest) {
        StreamReadConstraints caps = StreamReadConstraints.builder()
                .maxNestingDepth(deepest).maxStringLength(longest).maxNumberLength(1_000).maxNameLength(10_000).build();
        return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(caps).build())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    /**
     * Reads the record.
     *
     * @param remark is told what was not as it should be though it could be read
     */
    public Row read(Slice slice, Consumer<String> remark) throws BadRecord {
        return new Row(readNode(slice, remark));
    }

    /** The same as the JSON that it is. */
    public ObjectNode readNode(Slice slice, Consumer<String> remark) throws BadRecord {
        if (slice.why() != null) {
            throw new BadRecord(slice.why());
        }
        try {
            if (Utf8.isValid(slice.bytes())) {
                return read(mapper.createParser(slice.bytes()));
            }
            ObjectNode node = read(mapper.createParser(new String(slice.bytes(), StandardCharsets.UTF_8)));
            remark.accept(WORDS.say("row-reader.some-bytes-are-no-utf"));
            return node;
        } catch (IOException e) {
            throw new BadRecord(WORDS.say("row-reader.it-is-no-json-object", BadJson.firstLine(e)), e);
        }
    }

    /** The value that a text is in JSON, null where it is none that can be read. */
    public @Nullable JsonNode valueOrNull(String json) {
        try (JsonParser parser = mapper.createParser(json)) {
            JsonNode value = parser.nextToken() == null ? null : value(parser);
            return parser.nextToken() == null ? value : null;
        } catch (IOException | BadRecord e) {
            // It only looked like JSON.
            return null;
        }
    }

    /** Field by field, so that a name that comes twice loses neither value: the second is kept as {@code name#2}. */
    private ObjectNode read(JsonParser parser) throws IOException, BadRecord {
        try (parser) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadRecord(WORDS.say("row-reader.it-is-not-a-json"));
            }
            ObjectNode node = mapper.createObjectNode();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                node.set(node.has(name) ? free(node, name) : name, value(parser));
            }
            if (parser.nextToken() != null) {
                throw new BadRecord(WORDS.say("row-reader.something-stands-after-the-end"));
            }
            return node;
        }
    }

    private JsonNode value(JsonParser parser) throws IOException, BadRecord {
        try {
            return mapper.readTree(parser);
        } catch (NumberFormatException e) {
            // A number with more digits in its exponent than any number can have.
            throw new BadRecord(WORDS.say("row-reader.it-holds-a-number-that"));
        }
    }

    private static String free(ObjectNode node, String name) {
        int n = 2;
        while (node.has(name + "#" + n)) {
            n++;
        }
        return name + "#" + n;
    }
}
