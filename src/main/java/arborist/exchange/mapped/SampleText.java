package arborist.exchange.mapped;

import arborist.exchange.BadRecord;
import arborist.words.Words;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Finds the text of a sample: it is the entry of the list itself, stands in it, or stands in the row. */
final class SampleText {
    private static final Words WORDS = Words.of(SampleText.class);
    private SampleText() {}

    /** Null where only the sample's answer is told. */
    static @Nullable String of(Lookup sample) throws BadRecord {
        JsonNode item = sample.item();
        return item.isMissingNode() ? ofRow(sample) : item.isObject() ? ofObject(sample) : ofEntry(sample);
    }

    private static @Nullable String ofRow(Lookup sample) throws BadRecord {
        JsonNode found = sample.find(Field.SAMPLE);
        if (found.isArray() && !found.path(0).isObject() && !sample.cells()) {
            throw sample.inAll(Field.SAMPLE).bad(WORDS.say("sample-text.is-a-list-name-it"));
        }
        return Values.text(sample.inAll(Field.SAMPLE), found);
    }

    private static @Nullable String ofObject(Lookup sample) throws BadRecord {
        boolean named = sample.mapping().has(Field.SAMPLE);
        JsonPointer usual = Items.text(sample.item());
        String text = named ? Values.text(sample.place(Field.SAMPLE), sample.find(Field.SAMPLE))
                : usual == null ? null : Values.text(sample.place(Field.SAMPLES), sample.item().at(usual));
        if (text == null && Values.nothing(sample.find(Field.ANSWER))) {
            throw sample.place(Field.SAMPLES).bad(named ? WORDS.say("sample-text.has-no-text-where-sample")
                    : WORDS.say("sample-text.is-an-object-say-with"));
        }
        return text;
    }

    private static @Nullable String ofEntry(Lookup sample) throws BadRecord {
        if (sample.mapping().has(Field.SAMPLE)) {
            throw sample.place(Field.SAMPLES)
                    .bad(WORDS.say("sample-text.is-no-object-so-there"));
        }
        if (!sample.item().isTextual() && !sample.item().isNumber()) {
            throw sample.place(Field.SAMPLES).bad(WORDS.say("sample-text.is-neither-a-text-nor"));
        }
        return Values.text(sample.place(Field.SAMPLES), sample.item());
    }
}
