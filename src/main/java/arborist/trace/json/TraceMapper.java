package arborist.trace.json;

import arborist.trace.Attributes;
import arborist.trace.Change;
import arborist.trace.ContentHash;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.LinkType;
import arborist.trace.Target;
import arborist.trace.TextVersion;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.function.Function;

/** How the records of {@code trace} look in JSON: names as plain strings, what sources said as the objects they were. */
public final class TraceMapper {
    private TraceMapper() {}

    /** A mapper of its own; numbers keep every digit they came with. */
    public static JsonMapper create() {
        SimpleModule module = new SimpleModule("trace");
        asText(module, Id.class, Id::toString, Id::parse);
        asText(module, TextVersion.class, TextVersion::toString, TextVersion::parse);
        asText(module, ContentHash.class, ContentHash::hex, ContentHash::new);
        asText(module, Kind.class, Kind::name, Kind::new);
        asText(module, LinkType.class, LinkType::name, LinkType::new);
        module.addSerializer(Attributes.class, new AttributesWriter());
        module.addDeserializer(Attributes.class, new AttributesReader());
        return JsonMapper.builder()
                .addModule(module)
                .addMixIn(Target.class, TargetNames.class)
                .addMixIn(Change.SetSearch.class, MostlySearches.class)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Target.Span.class, name = "span"),
        @JsonSubTypes.Type(value = Target.Step.class, name = "step"),
        @JsonSubTypes.Type(value = Target.Path.class, name = "path"),
        @JsonSubTypes.Type(value = Target.Solution.class, name = "solution"),
        @JsonSubTypes.Type(value = Target.Pair.class, name = "pair")
    })
    private interface TargetNames {}

    /** Most are made by searches; left out means that. */
    private interface MostlySearches {
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        boolean byPerson();
    }

    private static <T> void asText(SimpleModule module, Class<T> type, Function<T, String> write,
            Function<String, T> read) {
        module.addSerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(write.apply(value));
            }
        });
        module.addDeserializer(type, new JsonDeserializer<T>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                String text = in.getValueAsString();
                try {
                    return read.apply(text == null ? "" : text);
                } catch (IllegalArgumentException e) {
                    throw JsonMappingException.from(in, e.getMessage(), e);
                }
            }
        });
    }

    private static final class AttributesWriter extends JsonSerializer<Attributes> {
        @Override
        public void serialize(Attributes value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeRawValue(value.json());
        }
    }

    private static final class AttributesReader extends JsonDeserializer<Attributes> {
        @Override
        public Attributes deserialize(JsonParser in, DeserializationContext context) throws IOException {
            JsonNode tree = context.readTree(in);
            if (!tree.isObject()) {
                throw JsonMappingException.from(in, "attributes are a JSON object");
            }
            return new Attributes(tree.toString());
        }
    }
}
