package arborist.exchange.mapped;

import arborist.exchange.BadRecord;
import arborist.exchange.text.Utf8;
import arborist.trace.Attributes;
import arborist.trace.Usage;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up in rows what a mapping points to. It remembers what it found at all, so it is for one thread. */
final class RowMapper {
    private static final int MOST_SAMPLES = 1_000_000;

    private final Mapping mapping;
    private final boolean cells;
    private final Set<Field> seen = EnumSet.noneOf(Field.class);

    /** @param cells whether rows are those of a table */
    RowMapper(Mapping mapping, boolean cells) {
        this.mapping = mapping;
        this.cells = cells;
    }

    /** The fields that stood in no row. */
    Set<Field> unseen() {
        Set<Field> unseen = EnumSet.copyOf(mapping.fields().keySet());
        unseen.removeAll(seen);
        return unseen;
    }

    Told read(ObjectNode row) throws BadRecord {
        String question = Values.text(place(Field.QUESTION, 0), at(row, Field.QUESTION));
        if (question == null || question.isBlank()) {
            throw place(Field.QUESTION, 0).bad("holds no question");
        }
        List<String> gold = mapping.has(Field.GOLD)
                ? Values.gold(place(Field.GOLD, 0), at(row, Field.GOLD), cells) : List.of();
        List<JsonNode> items = items(row);
        boolean many = items.size() > 1;
        JsonNode tokens = many ? at(row, Field.TOKENS) : MissingNode.getInstance();
        // One number for many samples is what they took together.
        Usage together = tokens.isArray() || Values.nothing(tokens) ? null
                : Values.usage(place(Field.TOKENS, 0), tokens);
        Attributes rest = rest(row, Items.used(mapping, row, gold));
        // A row of one sample is told of that sample, a row of a list of them of the problem.
        boolean ofSample = !many && items.getFirst().isMissingNode();
        List<Told.One> samples = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            samples.add(one(row, items.get(i), i, items.size(), together == null, ofSample ? rest : null));
        }
        return new Told(question, gold, samples, together, ofSample ? Attributes.NONE : rest);
    }

    /** The entries of the list of samples, else one that is nothing, since all stands in the row. */
    private List<JsonNode> items(ObjectNode row) throws BadRecord {
        Field field = mapping.has(Field.SAMPLES) ? Field.SAMPLES : Field.SAMPLE;
        JsonNode found = at(row, mapping.has(field) ? field : Field.ANSWER);
        boolean onlyAnswers = !mapping.has(field);
        if (field == Field.SAMPLES && !found.isArray()) {
            throw place(field, 0).bad(Values.nothing(found) ? "holds no samples" : "is not a list");
        }
        if (field == Field.SAMPLES || onlyAnswers && found.isArray()) {
            if (found.isEmpty()) {
                throw place(onlyAnswers ? Field.ANSWER : field, 0).bad("is an empty list");
            }
            if (found.size() > MOST_SAMPLES) {
                throw place(onlyAnswers ? Field.ANSWER : field, 0).bad("has more than a million entries");
            }
            List<JsonNode> items = new ArrayList<>();
            found.forEach(item -> items.add(onlyAnswers ? MissingNode.getInstance() : item));
            return items;
        }
        if (Values.nothing(found)) {
            throw place(onlyAnswers ? Field.ANSWER : field, 0).bad("holds nothing");
        }
        return List.of(MissingNode.getInstance());
    }

    private Told.One one(ObjectNode row, JsonNode item, int index, int of, boolean usage, @Nullable Attributes rest)
            throws BadRecord {
        Finder finder = new Finder(row, item, index, of);
        String text = text(finder, item, index);
        String model = Values.text(place(Field.MODEL, index + 1), finder.find(Field.MODEL));
        String answer = Values.text(place(Field.ANSWER, index + 1), finder.find(Field.ANSWER));
        return new Told.One(text, answer == null || answer.isBlank() ? null : answer.strip(),
                mapping.has(Field.ANSWER),
                Values.truth(place(Field.CORRECT, index + 1), finder.find(Field.CORRECT)),
                Values.scores(place(Field.SCORE, index + 1), finder.find(Field.SCORE)),
                usage ? Values.usage(place(Field.TOKENS, index + 1), finder.find(Field.TOKENS)) : null,
                model, rest != null ? rest : item instanceof ObjectNode object ? restOf(object) : Attributes.NONE);
    }

    private @Nullable String text(Finder finder, JsonNode item, int index) throws BadRecord {
        if (item.isMissingNode()) {
            if (mapping.has(Field.SAMPLE) && finder.find(Field.SAMPLE).isArray()
                    && !finder.find(Field.SAMPLE).path(0).isObject()) {
                throw place(Field.SAMPLE, 0).bad("is a list; name it \"samples\" in the mapping");
            }
            return Values.text(place(Field.SAMPLE, 0), finder.find(Field.SAMPLE));
        }
        if (item.isObject()) {
            JsonPointer usual = Items.text(item);
            String text = mapping.has(Field.SAMPLE)
                    ? Values.text(place(Field.SAMPLE, index + 1), finder.find(Field.SAMPLE))
                    : usual == null ? null : item.at(usual).textValue();
            if (text == null && Values.nothing(finder.find(Field.ANSWER))) {
                throw place(Field.SAMPLES, index + 1).bad(mapping.has(Field.SAMPLE)
                        ? "has no text where \"sample\" points to"
                        : "is an object; say with \"sample\" where in it the text stands, for example \"/text\"");
            }
            return text;
        }
        if (mapping.has(Field.SAMPLE)) {
            throw place(Field.SAMPLES, index + 1)
                    .bad("is no object, so there is nothing in it that \"sample\" could point to");
        }
        if (!item.isTextual() && !item.isNumber()) {
            throw place(Field.SAMPLES, index + 1).bad("is neither a text nor an object");
        }
        return Values.text(place(Field.SAMPLES, index + 1), item);
    }

    /** Finds what is told of one sample: in it, else at its place in a list of the row, else in the row for all. */
    private final class Finder {
        private final ObjectNode row;
        private final JsonNode item;
        private final int index;
        private final int of;

        Finder(ObjectNode row, JsonNode item, int index, int of) {
            this.row = row;
            this.item = item;
            this.index = index;
            this.of = of;
        }

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
            JsonNode found = at(row, field);
            boolean listed = mapping.has(Field.SAMPLES) || !mapping.has(Field.SAMPLE);
            if (!found.isArray() || !listed) {
                return found;
            }
            if (found.size() == of) {
                return found.get(index);
            }
            throw place(field, 0).bad("has " + found.size() + (found.size() == 1 ? " entry" : " entries") + " for " + of
                    + (of == 1 ? " sample" : " samples"));
        }
    }

    private JsonNode at(ObjectNode row, Field field) {
        JsonPointer pointer = mapping.at(field);
        JsonNode found = pointer == null ? MissingNode.getInstance() : row.at(pointer);
        if (!found.isMissingNode()) {
            seen.add(field);
        }
        return found;
    }

    private Place place(Field field, int sample) {
        return new Place(field, Objects.requireNonNullElse(mapping.at(field), JsonPointer.empty()), sample);
    }

    private Attributes restOf(ObjectNode item) {
        Set<String> used = Items.used(mapping, item, List.of());
        JsonPointer text = mapping.has(Field.SAMPLE) ? null : Items.text(item);
        if (text != null && text.tail().matches()) {
            used.add(text.getMatchingProperty());
        }
        return rest(item, used);
    }

    /** All but what is told elsewhere. */
    private static Attributes rest(ObjectNode object, Set<String> used) {
        ObjectNode rest = object.objectNode();
        object.properties().stream().filter(e -> !used.contains(e.getKey()) && !e.getValue().isNull())
                .forEach(e -> rest.set(e.getKey(), e.getValue()));
        return rest.isEmpty() ? Attributes.NONE : new Attributes(Utf8.clean(rest.toString()));
    }
}
