package arborist.trace.json;

import arborist.words.Words;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Brings bodies of earlier versions up to date, one version at a time.
 *
 * @param steps for a kind and the version it starts from, what makes the next version of it
 */
record Upgrades(Map<Step, UnaryOperator<JsonNode>> steps) {
    private static final Words WORDS = Words.of(Upgrades.class);

    /** From which version of which kind. */
    record Step(ChangeKind kind, int from) {}

    /** Those that this program needs: none yet, all kinds are in their first version. */
    static Upgrades standard() {
        return new Upgrades(Map.of());
    }

    JsonNode upgrade(ChangeKind kind, int from, JsonNode body) throws BadJson {
        JsonNode current = body;
        for (int version = from; version < kind.version(); version++) {
            UnaryOperator<JsonNode> step = steps.get(new Step(kind, version));
            if (step == null) {
                int at = version;
                throw new BadJson(() -> WORDS.say("edit.no-upgrade", kind.label(), at));
            }
            current = step.apply(current);
        }
        return current;
    }
}
