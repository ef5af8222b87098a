package arborist.exchange.mapped;

import arborist.exchange.mapped.Columns.Column;
import com.fasterxml.jackson.core.JsonPointer;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Guesses a mapping from the names of fields and what stands in them; a field is taken for one thing only. */
public final class Guess {
    private static final Set<Sort> SCALARS = EnumSet.of(Sort.TEXT, Sort.NUMBER, Sort.BOOL);
    private static final Set<Sort> TEXTS = EnumSet.of(Sort.TEXT);
    private static final Set<Sort> ASKED = EnumSet.of(Sort.TEXT, Sort.OBJECTS);
    private static final Set<Sort> LISTED = EnumSet.of(Sort.TEXTS, Sort.OBJECTS, Sort.LISTS);
    private static final Set<Sort> GOLDEN = EnumSet.of(Sort.TEXT, Sort.NUMBER, Sort.TEXTS, Sort.NUMBERS);
    private static final Set<Sort> PLAIN = EnumSet.of(Sort.TEXT, Sort.NUMBER);
    private static final Set<Sort> ANSWERED = EnumSet.of(Sort.TEXT, Sort.NUMBER, Sort.TEXTS, Sort.NUMBERS);
    private static final Set<Sort> JUDGED = EnumSet.of(Sort.BOOL, Sort.BOOLS, Sort.NUMBER, Sort.NUMBERS);
    private static final Set<Sort> SCORED = EnumSet.of(Sort.NUMBER, Sort.NUMBERS, Sort.LISTS);
    private static final Set<Sort> COUNTED = EnumSet.of(Sort.NUMBER, Sort.NUMBERS, Sort.OBJECT, Sort.OBJECTS);
    private static final Set<Sort> NAMED = EnumSet.of(Sort.TEXT, Sort.TEXTS);

    private final Columns columns;
    private final Map<Field, JsonPointer> fields = new EnumMap<>(Field.class);
    private final Set<JsonPointer> taken = new HashSet<>();

    private Guess(Columns columns) {
        this.columns = columns;
    }

    /** What the fields seem to be: perhaps not enough for a mapping. */
    public static Map<Field, JsonPointer> of(Columns columns) {
        return new Guess(columns).guess();
    }

    /** Whether so much was found that something can be read. */
    public static boolean isEnough(Map<Field, JsonPointer> fields) {
        return fields.containsKey(Field.QUESTION) && (fields.containsKey(Field.SAMPLES)
                || fields.containsKey(Field.SAMPLE) || fields.containsKey(Field.ANSWER));
    }

    private Map<Field, JsonPointer> guess() {
        take(Field.QUESTION, Names.QUESTION, ASKED);
        take(Field.GOLD, Names.GOLD, GOLDEN);
        samples();
        List<Column> items = items();
        if (!items.isEmpty()) {
            within(Field.SAMPLE, items, Names.TEXT, TEXTS);
            within(Field.ANSWER, items, Names.ANSWER, SCALARS);
            within(Field.CORRECT, items, Names.CORRECT, JUDGED);
            within(Field.SCORE, items, Names.SCORE, SCORED);
            within(Field.TOKENS, items, Names.TOKENS, COUNTED);
            within(Field.MODEL, items, Names.MODEL, NAMED);
        }
        if (!fields.containsKey(Field.GOLD)) {
            // A list beside a list of samples is told of them.
            take(Field.GOLD, Names.MAYBE_GOLD, fields.containsKey(Field.SAMPLES) ? PLAIN : GOLDEN);
        }
        take(Field.ANSWER, Names.ANSWER, ANSWERED);
        take(Field.CORRECT, Names.CORRECT, JUDGED);
        take(Field.SCORE, Names.SCORE, SCORED);
        take(Field.TOKENS, Names.TOKENS, COUNTED);
        take(Field.MODEL, Names.MODEL, NAMED);
        return fields;
    }

    /** A list of samples, else one a row; a list that is named as one sample is, is a list all the same. */
    private void samples() {
        take(Field.SAMPLES, Names.SAMPLES, LISTED);
        if (!fields.containsKey(Field.SAMPLES)) {
            take(Field.SAMPLE, Names.SAMPLE, TEXTS);
        }
        if (!fields.containsKey(Field.SAMPLES) && !fields.containsKey(Field.SAMPLE)) {
            take(Field.SAMPLES, Names.SAMPLE, LISTED);
        }
        JsonPointer samples = fields.get(Field.SAMPLES);
        if (samples != null && sort(samples) == Sort.LISTS) {
            // As evaluation harnesses write them: a list for each request, of which there is one.
            fields.put(Field.SAMPLES, samples.appendIndex(0));
        }
    }

    private Sort sort(JsonPointer pointer) {
        return columns.rows().stream().filter(c -> c.pointer().equals(pointer)).map(Column::sort).findFirst()
                .orElse(Sort.NOTHING);
    }

    private List<Column> items() {
        JsonPointer samples = fields.get(Field.SAMPLES);
        return samples == null ? List.of() : columns.items().getOrDefault(samples, List.of());
    }

    private void take(Field field, List<String> names, Set<Sort> sorts) {
        if (!fields.containsKey(field)) {
            find(columns.rows(), names, sorts).ifPresent(pointer -> {
                fields.put(field, pointer);
                taken.add(pointer);
            });
        }
    }

    private void within(Field field, List<Column> items, List<String> names, Set<Sort> sorts) {
        Optional<JsonPointer> found = items.stream()
                .filter(c -> sorts.contains(c.sort()) && names.contains(Names.plain(c.name()))
                        && !fields.containsValue(c.pointer()))
                .min(order(names)).map(Column::pointer);
        found.ifPresent(pointer -> fields.put(field, pointer));
    }

    private Optional<JsonPointer> find(List<Column> among, List<String> names, Set<Sort> sorts) {
        return among.stream()
                .filter(c -> sorts.contains(c.sort()) && names.contains(Names.plain(c.name()))
                        && !taken.contains(c.pointer()))
                .min(order(names)).map(Column::pointer);
    }

    private static Comparator<Column> order(List<String> names) {
        return Comparator.comparingInt(Column::depth).thenComparingInt(c -> names.indexOf(Names.plain(c.name())));
    }
}
