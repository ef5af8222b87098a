package arborist.exchange.label;

import arborist.exchange.text.Json;
import arborist.trace.Attributes;
import arborist.trace.Node;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The mark of a step that an annotator wrote where none of those shown would do. */
public final class HumanStep {
    private static final String NAME = "human_completion";
    static final Attributes ONLY = new Attributes("{\"" + NAME + "\":true}");

    private HumanStep() {}

    public static boolean is(Node node) {
        String json = node.thought().attributes().json();
        return json.contains(NAME) && Json.of(node.thought().attributes()).path(NAME).asBoolean(false);
    }

    /** Attributes with the mark. */
    public static ObjectNode mark(ObjectNode attributes) {
        attributes.put(NAME, true);
        return attributes;
    }
}
