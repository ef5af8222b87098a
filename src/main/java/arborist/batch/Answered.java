package arborist.batch;

import arborist.exchange.batch.CustomId;
import arborist.llm.openai.BatchAnswers;
import arborist.trace.Call;
import arborist.trace.Id;
import arborist.trace.Tree;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashSet;
import java.util.Set;

/**
 * The requests of a run for which something was read before.
 *
 * @param well those with an answer
 * @param ill those with a failure
 * @param next the first index that none of them has used up: an answer's place among the samples is that of its arrival, and may be lower
 */
record Answered(Set<String> well, Set<String> ill, int next) {
    private static final JsonMapper JSON = new JsonMapper();

    static Answered of(Tree tree, Id run) {
        Set<String> well = new HashSet<>();
        Set<String> ill = new HashSet<>();
        int next = 0;
        for (Call call : tree.calls().values()) {
            JsonNode accepted = run.equals(call.run()) ? accepted(call) : JSON.missingNode();
            String id = accepted.path(BatchAnswers.CUSTOM_ID).asText("");
            if (!id.isEmpty()) {
                (call.response() == null ? ill : well).add(id);
                int samples = Math.max(1, accepted.path("n").asInt(1));
                next = Math.max(next, CustomId.of(id).map(known -> known.sample() + samples).orElse(0));
            }
        }
        return new Answered(well, ill, next);
    }

    private static JsonNode accepted(Call call) {
        try {
            return JSON.readTree(call.accepted().json());
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }
}
