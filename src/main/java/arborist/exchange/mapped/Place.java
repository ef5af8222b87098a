package arborist.exchange.mapped;

import arborist.exchange.BadRecord;
import arborist.words.Words;
import com.fasterxml.jackson.core.JsonPointer;

/**
 * Where a value stands, for a sentence.
 *
 * @param sample which of the row's samples it is told of, from 1; 0 for the row as a whole
 * @param cell whether it stands in a cell of a table, where a list may be a text that looks like one
 */
record Place(Field field, JsonPointer pointer, int sample, boolean cell) {
    private static final Words WORDS = Words.of(Place.class);

    BadRecord bad(String why) {
        String where = pointer.toString();
        String shown = where.length() > 100 ? where.substring(0, 100) + "..." : where;
        String plain = shown.replaceAll("\\p{Cntrl}", " ");
        return new BadRecord(sample == 0 ? WORDS.say("place.bad", plain, field.word(), why)
                : WORDS.say("place.bad-of-sample", plain, field.word(), sample, why));
    }
}
