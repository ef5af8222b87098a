package arborist.exchange.mapped;

import arborist.exchange.text.Utf8;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The fields of some rows.
 *
 * @param rows those of the rows themselves and of objects in them
 * @param items those of the objects in their lists, by where the list stands; pointers are within the item
 */
public record Columns(List<Column> rows, Map<JsonPointer, List<Column>> items) {
    private static final int MOST = 1_000;
    private static final int LONGEST_EXAMPLE = 120;

    public Columns {
        rows = List.copyOf(rows);
        items = Map.copyOf(items);
    }

    /**
     * One of them.
     *
     * @param example a value in it, cut to a line; empty where none was seen
     */
    public record Column(JsonPointer pointer, Sort sort, String example) {
        /** Its own name, without that of the object around it. */
        String name() {
            JsonPointer last = pointer.last();
            return last == null ? "" : last.getMatchingProperty();
        }

        int depth() {
            int depth = 0;
            for (JsonPointer at = pointer; !at.matches(); at = at.tail()) {
                depth++;
            }
            return depth;
        }
    }

    /** @param cells whether the rows are those of a table, in which all is text */
    static Columns of(List<ObjectNode> rows, boolean cells) {
        Seen seen = new Seen(new LinkedHashMap<>(), cells);
        Map<JsonPointer, Seen> inside = new LinkedHashMap<>();
        for (ObjectNode row : rows) {
            seen.object(JsonPointer.empty(), row);
        }
        for (Column column : seen.columns()) {
            if (column.sort() == Sort.OBJECTS) {
                Seen items = new Seen(new LinkedHashMap<>(), false);
                rows.forEach(row -> items.items(row.at(column.pointer())));
                inside.put(column.pointer(), items);
            }
        }
        return new Columns(seen.columns(), inside.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().columns())));
    }

    /** The names of the rows' own fields, for a sentence. */
    public String names() {
        List<String> names = rows.stream().filter(c -> c.depth() == 1).map(Column::name).toList();
        return String.join(", ", names.subList(0, Math.min(30, names.size()))) + (names.size() > 30 ? ", ..." : "");
    }

    /** Fields as they are found, row by row. */
    private record Seen(Map<JsonPointer, Column> found, boolean cells) {
        void items(JsonNode list) {
            for (int i = 0; i < Math.min(5, list.size()); i++) {
                if (list.get(i) instanceof ObjectNode item) {
                    object(JsonPointer.empty(), item);
                }
            }
        }

        void object(JsonPointer at, ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                JsonPointer pointer = at.appendProperty(field.getKey());
                if (found.size() >= MOST && !found.containsKey(pointer)) {
                    continue;
                }
                JsonNode value = field.getValue();
                found.merge(pointer, new Column(pointer, Sort.of(value, cells), example(value)), this::both);
                if (at.matches() && value instanceof ObjectNode inner) {
                    object(pointer, inner);
                }
            }
        }

        List<Column> columns() {
            return new ArrayList<>(found.values());
        }

        private Column both(Column a, Column b) {
            return new Column(a.pointer(), a.sort().with(b.sort(), cells),
                    a.example().isEmpty() ? b.example() : a.example());
        }

        private static String example(JsonNode value) {
            String text = value.isNull() ? "" : value.isTextual() ? value.textValue() : value.toString();
            String start = text.substring(0, Math.min(text.length(), 4 * LONGEST_EXAMPLE)).strip()
                    .replaceAll("[\\p{Cntrl}\\s]+", " ");
            return Utf8.clean(start.length() > LONGEST_EXAMPLE ? start.substring(0, LONGEST_EXAMPLE) + "..." : start);
        }
    }
}
