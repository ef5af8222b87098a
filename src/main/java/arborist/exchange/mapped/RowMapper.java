package arborist.exchange.mapped;

import arborist.exchange.BadRecord;
import arborist.exchange.text.Utf8;
import arborist.trace.Attributes;
import arborist.trace.Usage;
import arborist.words.Words;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up in rows what a mapping points to. It remembers what it found at all, so it is for one thread. */
final class RowMapper {
    private static final Words WORDS = Words.of(RowMapper.class);
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
        Lookup whole = new Lookup(mapping, cells, seen, row, MissingNode.getInstance(), 0, 1);
        String question = Values.text(whole.inAll(Field.QUESTION), whole.inRow(Field.QUESTION));
        if (question == null || question.isBlank()) {
            throw whole.inAll(Field.QUESTION).bad(WORDS.say("row-mapper.holds-no-question"));
        }
        List<String> gold = mapping.has(Field.GOLD)
                ? Values.gold(whole.inAll(Field.GOLD), whole.inRow(Field.GOLD)) : List.of();
        List<JsonNode> items = items(whole);
        boolean many = items.size() > 1;
        JsonNode tokens = many ? whole.inRow(Field.TOKENS) : MissingNode.getInstance();
        // One number for many samples is what they took together.
        Usage together = tokens.isArray() || Values.nothing(tokens) ? null
                : Values.usage(whole.inAll(Field.TOKENS), tokens);
        Attributes rest = rest(row, Items.used(mapping, row, gold));
        // A row of one sample is told of that sample, a row of a list of them of the problem.
        boolean ofSample = !many && items.getFirst().isMissingNode();
        List<Told.One> samples = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            samples.add(one(new Lookup(mapping, cells, seen, row, items.get(i), i, items.size()), together == null,
                    ofSample ? rest : null));
        }
        return new Told(question, gold, samples, together, ofSample ? Attributes.NONE : rest);
    }

    /** The entries of the list of samples, else one that is nothing, since all stands in the row. */
    private List<JsonNode> items(Lookup whole) throws BadRecord {
        Field field = mapping.has(Field.SAMPLES) ? Field.SAMPLES
                : mapping.has(Field.SAMPLE) ? Field.SAMPLE : Field.ANSWER;
        JsonNode found = whole.inRow(field);
        boolean list = found.isArray() && field != Field.SAMPLE;
        if (list && found.isEmpty()) {
            throw whole.inAll(field).bad(WORDS.say("row-mapper.is-an-empty-list"));
        }
        if (Values.nothing(found)) {
            throw whole.inAll(field).bad(WORDS.say("row-mapper.holds-nothing"));
        }
        if (field == Field.SAMPLES && !list) {
            throw whole.inAll(field).bad(WORDS.say("row-mapper.is-not-a-list"));
        }
        if (!list) {
            return List.of(MissingNode.getInstance());
        }
        if (found.size() > MOST_SAMPLES) {
            throw whole.inAll(field).bad(WORDS.say("row-mapper.has-more-than-a-million"));
        }
        List<JsonNode> items = new ArrayList<>();
        found.forEach(item -> items.add(field == Field.ANSWER ? MissingNode.getInstance() : item));
        return items;
    }

    /**
     * @param usage whether what it took is told of it alone
     * @param rest what else the row says of it, null where that is told of the problem
     */
    private Told.One one(Lookup sample, boolean usage, @Nullable Attributes rest) throws BadRecord {
        String text = SampleText.of(sample);
        String model = Values.text(sample.place(Field.MODEL), sample.find(Field.MODEL));
        String answer = Values.text(sample.place(Field.ANSWER), sample.find(Field.ANSWER));
        return new Told.One(text, answer == null || answer.isBlank() ? null : answer.strip(),
                mapping.has(Field.ANSWER),
                Values.truth(sample.place(Field.CORRECT), sample.find(Field.CORRECT)),
                Values.scores(sample.place(Field.SCORE), sample.find(Field.SCORE)),
                usage ? Values.usage(sample.place(Field.TOKENS), sample.find(Field.TOKENS)) : null,
                model, rest != null ? rest
                        : sample.item() instanceof ObjectNode object ? restOf(object) : Attributes.NONE);
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
