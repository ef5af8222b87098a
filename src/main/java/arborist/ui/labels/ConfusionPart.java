package arborist.ui.labels;

import arborist.label.agree.Agreement;
import arborist.label.agree.Compared;
import arborist.label.agree.Judgements;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.HPos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Who said this where another said that, as a table: of two annotators, or summed over all pairs of them, as is chosen. */
final class ConfusionPart extends VBox {
    private static final Words WORDS = Words.of(ConfusionPart.class);
    private static final int MOST = 12;

    private final ComboBox<String> choice = new ComboBox<>();
    private final StackPane holder = new StackPane();
    private List<Pair> pairs = List.of();
    private Compared about = Compared.STEPS;

    ConfusionPart() {
        super(6);
        choice.setId("agreement-pair");
        Controls.describe(choice, WORDS.say("confusion-part.whose"), WORDS.say("confusion-part.of-two-or-all"));
        choice.valueProperty().addListener((o, before, now) -> draw());
        getChildren().setAll(Controls.shown(choice, Bindings.size(choice.getItems()).greaterThan(1)), holder);
    }

    /** Shows it; as long as the same annotators are there, what is chosen stays, and an open menu open. */
    void show(Agreement agreement) {
        about = agreement.about();
        pairs = pairs(agreement.judgements());
        List<String> names = pairs.stream().map(Pair::name).toList();
        if (!choice.getItems().equals(names)) {
            String chosen = choice.getValue();
            choice.getItems().setAll(names);
            choice.setValue(names.contains(chosen) ? chosen : names.getFirst());
        }
        draw();
    }

    private void draw() {
        pairs.stream().filter(pair -> pair.name.equals(choice.getValue())).findFirst()
                .ifPresent(pair -> AgreementSection.put(holder, table(pair, about)));
    }

    /**
     * Two annotators, or all of them.
     *
     * @param one who heads the rows, and {@code other} the columns
     */
    private record Pair(String name, String one, String other, Judgements said) {}

    /** All of them together, and each two of them; of two the one pair. */
    private static List<Pair> pairs(Judgements all) {
        List<String> names = all.annotators();
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < names.size(); a++) {
            for (int b = a + 1; b < names.size(); b++) {
                pairs.add(new Pair(WORDS.say("confusion-part.pair", names.get(a), names.get(b)), names.get(a),
                        names.get(b), all.of(a, b)));
            }
        }
        if (pairs.size() != 1) {
            pairs.addFirst(new Pair(WORDS.say("confusion-part.all-pairs"), WORDS.say("confusion-part.one"),
                    WORDS.say("confusion-part.other"), all));
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
