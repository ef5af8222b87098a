package arborist.exchange.preference;

import arborist.exchange.BadRecord;
import arborist.exchange.Format;
import arborist.exchange.Script;
import arborist.exchange.SourceIds;
import arborist.exchange.label.RowFormat;
import arborist.exchange.text.Json;
import arborist.exchange.text.Row;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** {@code prompt}, {@code chosen} and {@code rejected}, as TRL has preferences. Who preferred it the rows do not say. */
public final class PreferenceFormat {
    static final String NAME = "preference";
    static final String ANNOTATOR = "preference (not told who)";
    private static final Set<String> KNOWN = Set.of("prompt", "chosen", "rejected");

    private PreferenceFormat() {}

    public static Format of(String programVersion) {
        return new RowFormat(NAME, "TRL preferences: prompt, chosen, rejected", RowFormat.JSONL,
                head -> head.contains("\"prompt\"") && head.contains("\"chosen\"") && head.contains("\"rejected\""),
                (row, ids, remark) -> script(row, ids, programVersion), "1", new PreferenceRows(), programVersion);
    }

    private static Script script(Row row, SourceIds ids, String programVersion) throws BadRecord {
        ObjectNode rest = Json.object();
        rest.set("row", row.without(KNOWN));
        Said prompt = kept(row, "prompt", rest);
        Said chosen = kept(row, "chosen", rest);
        Said rejected = kept(row, "rejected", rest);
        return TwoSolutions.of(ids, prompt.text(), chosen.text(), rejected.text(), NAME, ANNOTATOR, programVersion,
                rest);
    }

    private static Said kept(Row row, String field, ObjectNode rest) throws BadRecord {
        Said said = Said.of(row, field);
        if (said.messages()) {
            rest.set(field, row.value(field));
            rest.put(field + "-text", said.text());
        }
        return said;
    }
}
