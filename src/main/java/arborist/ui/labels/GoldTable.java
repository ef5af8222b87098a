package arborist.ui.labels;

import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;

/** How good each annotator and each program is, held against gold labels, as a table. */
final class GoldTable {
    private static final Words WORDS = Words.of(GoldTable.class);

    private GoldTable() {}

    static Node of(List<GoldQuality> all) {
        if (all.isEmpty()) {
            return Controls.wrapped(WORDS.say("gold-table.nothing-settled"), "muted");
        }
        GridPane grid = new GridPane(18, 4);
        grid.setId("agreement-gold");
        grid.addRow(0, AgreementTables.head(WORDS.say("gold-table.annotator")),
                AgreementTables.head(WORDS.say("gold-table.judged")),
                AgreementTables.head(WORDS.say("gold-table.same")),
                AgreementTables.head(WORDS.say("gold-table.kappa")));
        int row = 1;
        for (GoldQuality one : all) {
            grid.addRow(row++, AgreementTables.name(one.voice().toString()), AgreementTables.number(one.judged()),
                    AgreementTables.whole(Controls.label(AgreementTables.percent(one.same()), "strong")),
                    AgreementTables.whole(Controls.label(AgreementTables.two(one.kappa()))));
        }
        return AgreementTables.wide(grid);
    }
}
