package arborist.exchange.preference;

import arborist.exchange.BadRecord;
import arborist.exchange.text.Row;
import arborist.words.Words;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a field: TRL's rows hold a text, or a list of messages.
 *
 * @param messages whether it came as a list, to be written as one again where nothing has changed
 */
record Said(String text, boolean messages) {
    private static final Words WORDS = Words.of(Said.class);

    /** @throws BadRecord where it is missing, empty or neither of the two */
    static Said of(Row row, String field) throws BadRecord {
        JsonNode value = row.value(field);
        if (value == null || !value.isArray()) {
            return filled(new Said(row.text(field), false), field);
        }
        List<String> contents = new ArrayList<>();
        for (Row message : row.rows(field)) {
            contents.add(message.text("content"));
        }
        return filled(new Said(String.join("\n\n", contents), true), field);
    }

    private static Said filled(Said said, String field) throws BadRecord {
        if (said.text.isBlank()) {
            throw new BadRecord(WORDS.say("said.is-empty", field));
        }
        return said;
    }
}
