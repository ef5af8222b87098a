package arborist.llm.openai;

import arborist.llm.Finish;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads why a sample ended, in the words of many servers. */
final class Finishes {
    private Finishes() {}

    /** Null where the node says nothing, since the sample goes on then. */
    static @Nullable Finish read(JsonNode reason) {
        String word = reason.asText("").toLowerCase(Locale.ROOT);
        return switch (word) {
            case "", "null" -> null;
            case "length", "max_tokens", "max_output_tokens", "model_length" -> Finish.LENGTH;
            case "content_filter", "safety", "recitation", "blocklist", "prohibited_content", "refusal" ->
                    Finish.FILTERED;
            case "tool_calls", "tool_use", "function_call" -> Finish.TOOL;
            case "error", "abort", "cancelled", "insufficient_system_resource", "load", "unload" -> Finish.BROKEN;
            default -> Finish.STOP;
        };
    }
}
