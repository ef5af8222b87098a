package arborist.exchange.prm800k;

import arborist.trace.Label;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes how the labelling of a solution ended and how long it took; what was read stays where nobody said otherwise. */
final class Finish {
    private Finish() {}

    /**
     * @param state the last word on the solution's state, null where there is none
     * @param own whether the row was read
     * @param error whether a step of the path is bad
     */
    static void put(ObjectNode label, @Nullable Label state, boolean own, boolean error) {
        if (state == null && own) {
            return;
        }
        String came = label.path("finish_reason").asText(null);
        String value = state == null ? null : state.value();
        if (!own || !Objects.equals(Reasons.state(came), value)) {
            String reason = Reasons.reason(value);
            label.put("finish_reason", reason != null ? reason : error ? "found_error" : null);
        }
        Long took = state == null ? null : state.tookMillis();
        if (!own || took != null && label.path("total_time").asLong(-1) != took) {
            label.put("total_time", took);
        }
    }
}
