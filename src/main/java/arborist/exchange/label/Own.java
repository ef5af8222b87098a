package arborist.exchange.label;

import arborist.exchange.text.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * What was kept of the row that a run came from.
 *
 * @param kept null where the run came from elsewhere
 */
public record Own(@Nullable ObjectNode kept) {

    /** What the solution's run keeps in the name of a format. */
    public static Own of(Solution solution, String format) {
        return new Own(solution.run() == null ? null : Json.in(solution.run().run().attributes(), format));
    }

    /** A fresh row with the fields that nobody understood. */
    public ObjectNode row() {
        return kept != null && kept.get("row") instanceof ObjectNode row ? row.deepCopy() : Json.object();
    }

    /** Something kept beside the row, null where it was not. */
    public @Nullable JsonNode get(String name) {
        return kept == null ? null : kept.get(name);
    }

    public @Nullable String text(String name) {
        JsonNode node = get(name);
        return node != null && node.isTextual() ? node.textValue() : null;
    }

    public boolean isOwn() {
        return kept != null;
    }
}
