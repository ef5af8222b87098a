package arborist.ui.labels;

import arborist.label.agree.Agreement;
import arborist.label.agree.Compared;
import arborist.label.agree.Judgements;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.geometry.HPos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Who said this where another said that, as a table: of two annotators, or summed over all pairs of them, as is chosen. */
final class ConfusionPart extends VBox {
    private static final Words WORDS = Words.of(ConfusionPart.class);
    private static final int MOST = 12;

    /**
     * Shows it.
     *
     * @param chosen the pair that was chosen last, which is chosen again where it is there
     */
    ConfusionPart(Agreement agreement, StringProperty chosen) {
        super(6);
        Judgements all = agreement.judgements();
        List<Pair> pairs = pairs(all);
        if (pairs.size() == 1) {
            getChildren().setAll(table(pairs.getFirst(), agreement.about()));
            return;
        }
        ComboBox<Pair> choice = new ComboBox<>();
        choice.setId("agreement-pair");
        choice.getItems().add(new Pair(WORDS.say("confusion-part.all-pairs"), WORDS.say("confusion-part.one"),
                WORDS.say("confusion-part.other"), all));
        choice.getItems().addAll(pairs);
        Controls.describe(choice, WORDS.say("confusion-part.whose"), WORDS.say("confusion-part.of-two-or-all"));
        choice.valueProperty().addListener((o, before, now) -> {
            chosen.set(now.name);
            getChildren().setAll(choice, table(now, agreement.about()));
        });
        Optional<Pair> again = choice.getItems().stream().filter(p -> p.name.equals(chosen.get())).findFirst();
        choice.setValue(again.orElse(choice.getItems().getFirst()));
    }

    /**
     * Two annotators, or all of them.
     *
     * @param one who heads the rows, and {@code other} the columns
     */
    private record Pair(String name, String one, String other, Judgements said) {
        /** For the menu. */
        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Pair> pairs(Judgements all) {
        List<String> names = all.annotators();
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < names.size(); a++) {
            for (int b = a + 1; b < names.size(); b++) {
                pairs.add(new Pair(WORDS.say("confusion-part.pair", names.get(a), names.get(b)), names.get(a),
                        names.get(b), all.of(a, b)));
            }
        }
        return pairs;
    }

    private static ScrollPane table(Pair pair, Compared about) {
        GridPane grid = new GridPane(18, 4);
        grid.setId("agreement-confusion");
        int[][] counts = pair.said.confusion();
        List<String> categories = pair.said.categories();
        grid.add(Controls.label(pair.one + " ↓  " + pair.other + " →", "muted", "small"), 0, 0);
        for (int i = 0; i < Math.min(MOST, categories.size()); i++) {
            grid.add(AgreementTables.head(about.word(categories.get(i))), i + 1, 0);
            grid.add(Controls.label(about.word(categories.get(i)), "muted"), 0, i + 1);
            for (int j = 0; j < Math.min(MOST, categories.size()); j++) {
                Label count = AgreementTables.number(counts[i][j]);
                GridPane.setHalignment(count, HPos.RIGHT);
                if (i == j) {
                    count.getStyleClass().add("strong");
                }
                grid.add(count, j + 1, i + 1);
            }
        }
        if (categories.size() > MOST) {
            grid.add(Controls.label(WORDS.say("confusion-part.and-more-which-are-left", categories.size() - MOST),
                    "muted", "small"), 0, MOST + 1);
        }
        return AgreementTables.wide(grid);
    }
}
