package arborist.exchange.cells;

import arborist.exchange.Format;
import arborist.exchange.label.Choices;
import arborist.exchange.label.RowFormat;
import arborist.exchange.label.Rules;
import java.util.List;

/** Labelled steps as a CSV table for spreadsheets and data frames; it is written only. */
public final class CellsFormat {
    static final String NAME = "csv";

    private CellsFormat() {}

    public static Format of(String programVersion) {
        return new RowFormat(NAME, "CSV table, a row for each step", List.of("*.csv"), head -> false, null, "1",
                new StepTable(Rules.everyValue(new Choices(Choices.Zero.KEEP, Choices.Unlabelled.KEEP,
                        Choices.AfterError.AS_LABELLED, Choices.Rows.SOLUTION, Choices.Labels.HUMAN, null))),
                programVersion);
    }
}
