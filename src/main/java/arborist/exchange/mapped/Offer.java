package arborist.exchange.mapped;

import arborist.exchange.mapped.Columns.Column;
import arborist.words.Words;
import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place that a field can be said to stand at.
 *
 * @param words where it is and what stands there, for example {@code /correct (true or false)}
 * @param example a value there, cut to a line; empty where none was seen
 */
public record Offer(JsonPointer pointer, String words, String example) {
    private static final Words WORDS = Words.of(Offer.class);
    private static final Set<Field> OF_ROWS = EnumSet.of(Field.QUESTION, Field.GOLD, Field.SAMPLES);

    /**
     * All of them, those within a sample first.
     *
     * @param samples where the list of samples stands, null where there is none
     * @param taken where the field stands now, which is offered in any case; null where nowhere
     */
    public static List<Offer> of(Columns columns, Field field, @Nullable JsonPointer samples,
            @Nullable JsonPointer taken) {
        List<Offer> offers = new ArrayList<>();
        if (samples != null && !OF_ROWS.contains(field)) {
            for (Column column : columns.items().getOrDefault(samples, List.of())) {
                offers.add(new Offer(column.pointer(),
                        WORDS.say("offer.in-a-sample", column.pointer(), column.sort().words()), column.example()));
            }
        }
        for (Column column : columns.rows()) {
            boolean there = offers.stream().anyMatch(o -> o.pointer().equals(column.pointer()));
            if (!there && (field != Field.SAMPLES || column.sort().isList())) {
                offers.add(new Offer(column.pointer(), column.pointer() + " (" + column.sort().words() + ")",
                        column.example()));
            }
        }
        if (taken != null && offers.stream().noneMatch(o -> o.pointer().equals(taken))) {
            offers.add(new Offer(taken, taken.toString(), ""));
        }
        return offers;
    }
}
