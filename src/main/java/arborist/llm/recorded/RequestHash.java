package arborist.llm.recorded;

import arborist.llm.Request;
import arborist.trace.ContentHash;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Names a request to a model by what is asked, so that it is found again whenever it is asked. */
final class RequestHash {
    private RequestHash() {}

    static String of(JsonMapper mapper, String model, Request request) {
        try {
            // Records are written in the order of their components, so equal requests have equal texts.
            String text = mapper.writeValueAsString(List.of(model, request));
            return ContentHash.of(text.getBytes(StandardCharsets.UTF_8)).hex();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
