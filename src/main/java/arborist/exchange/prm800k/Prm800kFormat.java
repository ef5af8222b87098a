package arborist.exchange.prm800k;

import arborist.exchange.Format;
import arborist.exchange.label.Choices;
import arborist.exchange.label.Part;
import arborist.exchange.label.RowFormat;
import arborist.exchange.label.Rules;
import java.util.Set;

/** PRM800K, phases 1 and 2: JSON objects, one a line or one after the other. */
public final class Prm800kFormat {
    static final String NAME = "prm800k";
    /** Under which a thought keeps what the file says of the step below it. */
    static final String BELOW = NAME + "-step";

    private Prm800kFormat() {}

    public static Format of(String programVersion) {
        return new RowFormat(NAME, "PRM800K, rated steps and their alternatives", RowFormat.JSONL,
                head -> head.contains("\"completions\"") && head.contains("\"chosen_completion\""),
                new PrmReader(programVersion)::script, "1", new PrmRows(rules()), programVersion);
    }

    /** What annotators said is written as they said it: 0 as 0, nothing as null. */
    private static Rules rules() {
        return Rules.everyValue(new Choices(Choices.Zero.KEEP, Choices.Unlabelled.KEEP, Choices.AfterError.AS_LABELLED,
                Choices.Rows.SOLUTION, Choices.Labels.HUMAN, null));
    }

    static Set<Part> holds() {
        return Set.of(Part.GOLD_ANSWERS, Part.STEP_RATINGS, Part.FIRST_ERRORS, Part.UNSURE, Part.STATES, Part.FLAGS,
                Part.ANNOTATORS, Part.HUMAN_STEPS, Part.GUIDELINES);
    }
}
