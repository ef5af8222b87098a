package arborist.exchange.mapped;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is usual of samples that are objects, and which of an object's fields a mapping uses up. */
final class Items {
    private static final JsonPointer MESSAGE = JsonPointer.compile("/message");

    private Items() {}

    /** Where the text of a sample stands under one of its usual names, null where it does not. */
    static @Nullable JsonPointer text(JsonNode item) {
        for (JsonPointer from : List.of(JsonPointer.empty(), MESSAGE)) {
            for (String name : Names.TEXT) {
                if (item.at(from).path(name).isTextual()) {
                    return from.appendProperty(name);
                }
            }
        }
        return null;
    }

    /**
     * The names of the fields that are told as what they are.
     *
     * @param gold the right answers as they were read
     */
    static Set<String> used(Mapping mapping, ObjectNode object, List<String> gold) {
        Set<String> used = new HashSet<>();
        for (Map.Entry<Field, JsonPointer> field : mapping.fields().entrySet()) {
            JsonPointer pointer = field.getValue();
            JsonNode value = object.at(pointer);
            boolean whole = pointer.tail().matches() && !value.isObject();
            boolean worked = field.getKey() == Field.GOLD && !all(value, gold);
            if (whole && !worked) {
                used.add(pointer.getMatchingProperty());
            }
        }
        return used;
    }

    /** Whether each text of the value is one of the answers as it stands. */
    private static boolean all(JsonNode value, List<String> gold) {
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            if (one.isTextual() && !gold.contains(one.textValue().strip())) {
                return false;
            }
        }
        return true;
    }
}
