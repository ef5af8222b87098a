package arborist.exchange.mapped;

import arborist.exchange.BadRecord;
import com.fasterxml.jackson.core.JsonPointer;

/**
 * Where a value stands, for a sentence.
 *
 * @param sample which of the row's samples it is told of, from 1; 0 for the row as a whole
 * @param cell whether it stands in a cell of a table, where a list may be a text that looks like one
 */
record Place(Field field, JsonPointer pointer, int sample, boolean cell) {
    BadRecord bad(String why) {
        String where = pointer.toString();
        String shown = where.length() > 100 ? where.substring(0, 100) + "..." : where;
        return new BadRecord("\"" + shown.replaceAll("\\p{Cntrl}", " ") + "\" (" + field.word() + ") "
                + (sample == 0 ? "" : "of sample " + sample + " ") + why + ".");
    }
}
