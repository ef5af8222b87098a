package arborist.exchange.shepherd;

import arborist.exchange.Format;
import arborist.exchange.label.Choices;
import arborist.exchange.label.Part;
import arborist.exchange.label.RowFormat;
import arborist.exchange.label.Rules;
import arborist.exchange.label.SolutionRows;
import java.util.Set;

/** Math-Shepherd's own rows: {@code input}, {@code label} and {@code task}. */
public final class ShepherdFormat {
    static final String NAME = "math-shepherd";
    /** In files that escape what is not ASCII. */
    private static final String ESCAPED = "\\u043a\\u0438";

    private ShepherdFormat() {}

    public static Format of(String programVersion) {
        return new RowFormat(NAME, "Math-Shepherd, a mark after each step", RowFormat.JSONL,
                head -> head.contains("\"input\"") && head.contains("\"label\"")
                        && (head.contains(Marked.MARK) || head.contains(ESCAPED)),
                new ShepherdReader(programVersion)::script, "1",
                new SolutionRows(rules(), Set.of(Part.STEP_RATINGS, Part.FIRST_ERRORS, Part.AUTO_LABELS),
                        ShepherdRows::row),
                programVersion);
    }

    /** Those who train on it know good and bad only; PRM800K's authors count 0 as good where they must choose. */
    private static Rules rules() {
        return Rules.twoValued(new Choices(Choices.Zero.GOOD, Choices.Unlabelled.CUT, Choices.AfterError.AS_LABELLED,
                Choices.Rows.SOLUTION, Choices.Labels.BOTH, null));
    }
}
