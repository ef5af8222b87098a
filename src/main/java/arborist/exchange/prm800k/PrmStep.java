package arborist.exchange.prm800k;

import arborist.exchange.BadRecord;
import arborist.exchange.text.Json;
import arborist.exchange.text.Row;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of a row.
 *
 * @param completions those that were shown; none where the field is null or missing
 * @param human the step that the annotator wrote, null where there is none
 * @param chosen which completion the path goes on with, -1 where none
 */
record PrmStep(List<Row> completions, @Nullable JsonNode human, int chosen) {
    private static final String COMPLETIONS = "completions";
    private static final String HUMAN = "human_completion";
    private static final String CHOSEN = "chosen_completion";
    private static final Set<String> KNOWN = Set.of(COMPLETIONS, HUMAN, CHOSEN);

    static PrmStep of(Row step) throws BadRecord {
        List<Row> completions = step.has(COMPLETIONS) ? step.rows(COMPLETIONS) : List.of();
        JsonNode human = step.value(HUMAN);
        boolean text = human != null && (human.isTextual() || human.path("text").isTextual());
        return new PrmStep(completions, text ? human : null,
                step.whole(CHOSEN, 0, completions.size() - 1).orElse(-1));
    }

    /** Whether the path goes on from here. */
    boolean leadsOn() {
        return chosen >= 0 || human != null;
    }

    /**
     * What of a step is unlike what is written without knowing more: fields that nobody understood, fields that are missing, and
     * values that mean nothing to us.
     */
    static ObjectNode below(Row step) throws BadRecord {
        PrmStep read = of(step);
        ObjectNode fields = step.without(KNOWN);
        ObjectNode below = Json.object();
        if (read.completions.isEmpty()) {
            keep(step, COMPLETIONS, fields, below);
        }
        if (read.human == null && !isNull(step.value(HUMAN))) {
            keep(step, HUMAN, fields, below);
        } else if (read.human != null && read.human.isTextual()) {
            below.put("human", "text");
        }
        if (read.chosen < 0 && !isNull(step.value(CHOSEN))) {
            keep(step, CHOSEN, fields, below);
        }
        if (!fields.isEmpty()) {
            below.set("fields", fields);
        }
        return below;
    }

    private static void keep(Row step, String field, ObjectNode fields, ObjectNode below) {
        JsonNode value = step.value(field);
        if (value == null) {
            below.withArray("absent").add(field);
        } else {
            fields.set(field, value);
        }
    }

    private static boolean isNull(@Nullable JsonNode value) {
        return value != null && value.isNull();
    }
}
