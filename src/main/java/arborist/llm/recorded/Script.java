package arborist.llm.recorded;

import arborist.llm.Reply;
import arborist.llm.Trouble;
import arborist.trace.Payload;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a recording is written: JSON that a person can read, with payloads as the text that they are. */
final class Script {
    private Script() {}

    static JsonMapper mapper() {
        // The components of records are written and nothing that is derived from them.
        return JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .addMixIn(Payload.class, PayloadForm.class).addMixIn(Reply.class, ReplyForm.class)
                .build();
    }

    @JsonSerialize(converter = ToText.class)
    @JsonDeserialize(converter = FromText.class)
    private interface PayloadForm {}

    /** A reply has two constructors; this is the one to read with. */
    @SuppressWarnings("UnusedVariable")
    private abstract static class ReplyForm {
        @JsonCreator
        ReplyForm(@JsonProperty("calls") List<Reply.Call> calls, @JsonProperty("refused") @Nullable Trouble refused) {}
    }

    /** A payload as text; what was no UTF-8 comes back as the signs that stand for it. */
    record Written(String mediaType, String text) {}

    private static final class ToText extends StdConverter<Payload, Written> {
        @Override
        public Written convert(Payload payload) {
            return new Written(payload.mediaType(), new String(payload.content(), StandardCharsets.UTF_8));
        }
    }

    private static final class FromText extends StdConverter<Written, Payload> {
        @Override
        public Payload convert(Written written) {
            return Payload.of(written.mediaType(), written.text().getBytes(StandardCharsets.UTF_8));
        }
    }
}
