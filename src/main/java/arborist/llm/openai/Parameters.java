package arborist.llm.openai;

import arborist.llm.Request.Sampling;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parameters of sampling under OpenAI's names; the limit of tokens is always {@code max_tokens} here. */
record Parameters(Map<String, JsonNode> values) {
    static final String CAP = "max_tokens";

    static Parameters of(Sampling sampling) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        Map<String, JsonNode> values = new LinkedHashMap<>();
        if (sampling.n() > 1) {
            values.put("n", json.numberNode(sampling.n()));
        }
        put(values, "temperature", sampling.temperature(), json::numberNode);
        put(values, "top_p", sampling.topP(), json::numberNode);
        if (!sampling.stop().isEmpty()) {
            values.put("stop", json.arrayNode().addAll(sampling.stop().stream().map(json::textNode).toList()));
        }
        put(values, CAP, sampling.maxTokens(), json::numberNode);
        put(values, "seed", sampling.seed(), json::numberNode);
        if (sampling.logProbabilities() != null) {
            values.put("logprobs", json.booleanNode(true));
            if (sampling.logProbabilities() > 0) {
                values.put("top_logprobs", json.numberNode(sampling.logProbabilities()));
            }
        }
        return new Parameters(values);
    }

    Parameters without(Set<String> names) {
        Map<String, JsonNode> kept = new LinkedHashMap<>(values);
        kept.keySet().removeAll(names);
        if (!kept.containsKey("logprobs")) {
            kept.remove("top_logprobs");
        }
        return new Parameters(kept);
    }

    @Nullable JsonNode get(String name) {
        return values.get(name);
    }

    void each(BiConsumer<String, JsonNode> to) {
        values.forEach(to);
    }

    ObjectNode json() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        values.forEach(object::set);
        return object;
    }

    private static <T> void put(Map<String, JsonNode> values, String name, @Nullable T value,
            Function<T, JsonNode> json) {
        if (value != null) {
            values.put(name, json.apply(value));
        }
    }
}
