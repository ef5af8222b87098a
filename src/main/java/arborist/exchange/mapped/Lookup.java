package arborist.exchange.mapped;

import arborist.exchange.BadRecord;
import arborist.words.Words;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Set;

/**
 * Finds what is told of one sample: in it, else at its place in a list of the row, else in the row for all.
 *
 * @param cells whether the row is one of a table
 * @param seen takes the fields that stand anywhere
 * @param item the entry of the row's list of samples, nothing where the row has none
 * @param index of the sample among those of the row
 * @param of how many samples the row has
 */
record Lookup(Mapping mapping, boolean cells, Set<Field> seen, ObjectNode row, JsonNode item, int index, int of) {
    private static final Words WORDS = Words.of(Lookup.class);

    JsonNode find(Field field) throws BadRecord {
        JsonPointer pointer = mapping.at(field);
        if (pointer == null) {
            return MissingNode.getInstance();
        }
        JsonNode own = item.isObject() ? item.at(pointer) : MissingNode.getInstance();
        JsonNode found = own.isMissingNode() ? beside(field) : own;
        if (!found.isMissingNode()) {
            seen.add(field);
        }
        return found;
    }

    private JsonNode beside(Field field) throws BadRecord {
        JsonNode found = inRow(field);
        boolean listed = mapping.has(Field.SAMPLES) || !mapping.has(Field.SAMPLE);
        if (!found.isArray() || !listed) {
            return found;
        }
        if (found.size() == of) {
            return found.get(index);
        }
        throw inAll(field).bad(WORDS.say("lookup.has-for", found.size(), of));
    }

    /** What the row itself has there. */
    JsonNode inRow(Field field) {
        JsonPointer pointer = mapping.at(field);
        JsonNode found = pointer == null ? MissingNode.getInstance() : row.at(pointer);
        if (!found.isMissingNode()) {
            seen.add(field);
        }
        return found;
    }

    /** The field of this sample, for a sentence. */
    Place place(Field field) {
        return new Place(field, pointer(field), index + 1, cells);
    }

    /** The field of the row, for a sentence. */
    Place inAll(Field field) {
        return new Place(field, pointer(field), 0, cells);
    }

    private JsonPointer pointer(Field field) {
        return Objects.requireNonNullElse(mapping.at(field), JsonPointer.empty());
    }
}
