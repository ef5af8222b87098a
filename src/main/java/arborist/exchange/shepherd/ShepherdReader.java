package arborist.exchange.shepherd;

import arborist.exchange.BadRecord;
import arborist.exchange.Script;
import arborist.exchange.SourceIds;
import arborist.exchange.label.OneSolution;
import arborist.exchange.label.Scheme;
import arborist.exchange.text.Json;
import arborist.exchange.text.Row;
import arborist.words.Words;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Makes a problem of a row; what its text has beyond question and steps is kept, so that it can be written as it was. */
record ShepherdReader(String programVersion) {
    private static final Words WORDS = Words.of(ShepherdReader.class);
    static final String ANNOTATOR = "mc-rollouts math-shepherd";
    private static final Set<String> KNOWN = Set.of("input", "label");

    Script script(Row row, SourceIds ids, Consumer<String> remark) throws BadRecord {
        String input = row.text("input");
        Marked marked = Marked.of(input);
        ObjectNode rest = Json.object();
        rest.set("row", row.without(KNOWN));
        String task = row.value("task") != null && row.value("task").asText().equals("GSM8K") ? "gsm8k" : "free";
        String signs = signs(row, input, marked, rest, remark);
        if (!marked.isUsual() || rest.has("label")) {
            rest.put("input", input);
        }
        OneSolution told = OneSolution.of(ids, marked.question(), List.of(), task, ShepherdFormat.NAME, null,
                programVersion, rest);
        told.steps(marked.steps());
        for (int i = 0; i < signs.length(); i++) {
            told.rate(i, marked.steps().get(i), Scheme.AUTO + Scheme.STEP_RATING, ANNOTATOR, signs.charAt(i) == '+');
        }
        return told.script();
    }

    /** A plus or minus for each step; none where the label is another text, which is then kept. */
    private static String signs(Row row, String input, Marked marked, ObjectNode rest, Consumer<String> remark)
            throws BadRecord {
        String label = row.textOrNull("label");
        if (label == null) {
            remark.accept(WORDS.say("shepherd-reader.it-has-no-label-its"));
            rest.put("signs", "");
            if (row.value("label") != null) {
                rest.set("label", row.value("label"));
            }
            return "";
        }
        StringBuilder signs = new StringBuilder();
        int shift = 0;
        int question = marked.question().length() + marked.gap().length();
        for (int mark = input.indexOf(Marked.MARK); mark >= 0; mark = input.indexOf(Marked.MARK, mark + 1)) {
            int at = mark - shift;
            if (mark >= question && at < label.length() && "+-".indexOf(label.charAt(at)) >= 0) {
                signs.append(label.charAt(at));
            }
            shift += Marked.MARK.length() - 1;
        }
        boolean whole = signs.length() == marked.steps().size();
        if (!whole) {
            remark.accept(WORDS.say("shepherd-reader.its-label-is-not-its"));
        }
        if (!whole || !label.equals(marked.text(List.of(signs.toString().split(""))))) {
            rest.put("label", label).put("signs", whole ? signs.toString() : "");
        }
        return whole ? signs.toString() : "";
    }
}
