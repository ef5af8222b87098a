package arborist.ui.kit;

import arborist.lesson.RunMark;
import arborist.trace.Run;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run says of itself, read once.
 *
 * @param mark of the lesson that made it, null where none did
 * @param parameters as they are told
 */
record SaidOfRun(Run run, @Nullable RunMark mark, JsonNode parameters) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Of what kind a run is. */
    record Kind(String strategy, @Nullable String model) {}

    /** What runs of one kind have alike that cannot be told apart: one that a lesson made is known by its mark alone. */
    record Twin(@Nullable RunMark mark, @Nullable JsonNode parameters) {}

    static SaidOfRun of(Run run) {
        return new SaidOfRun(run, RunMark.in(run.attributes()).orElse(null), parameters(run));
    }

    Kind kind() {
        return new Kind(run.strategy(), run.model());
    }

    Twin twin() {
        return new Twin(mark, mark == null ? parameters : null);
    }

    private static JsonNode parameters(Run run) {
        try {
            JsonNode said = JSON.readTree(run.parameters().json());
            return said.path("parameters") instanceof ObjectNode own ? ofPlan(said, own) : said;
        } catch (JsonProcessingException e) {
            // A name can do without them; the inspector shows them as they are.
            return JSON.createObjectNode();
        }
    }

    /** Of a run that was begun here: the numbers, and what scored and with which seed. */
    private static JsonNode ofPlan(JsonNode plan, ObjectNode numbers) {
        ObjectNode all = numbers.deepCopy();
        for (String name : List.of("scorer", "seed", "from")) {
            if (plan.path(name).isValueNode()) {
                all.set(name, plan.path(name));
            }
        }
        return all;
    }
}
