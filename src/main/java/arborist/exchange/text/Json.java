package arborist.exchange.text;

import arborist.trace.Attributes;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** JSON that was kept from a file, with every digit of its numbers. */
public final class Json {
    private static final int DEEPEST = 1_000;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(1_000).build())
            .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    /** An object without fields. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** What attributes hold; an empty object where they are no JSON object, which only a damaged session has. */
    public static ObjectNode of(Attributes attributes) {
        return attributes.isEmpty() ? object() : parse(attributes.json());
    }

    /** What attributes hold under a name, null where they hold no object there. */
    public static @Nullable ObjectNode in(Attributes attributes, String name) {
        // Most attributes are those of something else, and looking is much cheaper than parsing.
        if (!attributes.json().contains(name)) {
            return null;
        }
        return of(attributes).get(name) instanceof ObjectNode found ? found : null;
    }

    public static Attributes attributes(ObjectNode node) {
        return node.isEmpty() ? Attributes.NONE : new Attributes(text(node));
    }

    /** On one line, as text that can be written as UTF-8. */
    public static String text(JsonNode node) {
        return Utf8.clean(node.toString());
    }

    private static ObjectNode parse(String json) {
        try {
            return MAPPER.readTree(json) instanceof ObjectNode object ? object : object();
        } catch (JsonProcessingException e) {
            return object();
        }
    }
}
