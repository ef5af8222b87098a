package arborist.ui.votes;

import arborist.ui.kit.Controls;
import arborist.ui.kit.VoteWords;
import arborist.vote.set.Outcome;
import arborist.vote.set.SetFigures;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** What every rule comes to over the set. */
final class RulesTable extends GridPane {
    private static final Words WORDS = Words.of(RulesTable.class);

    /** As wide as the four figures and their heads are, in letters. */
    private static final double FIGURES_EM = 15;

    private final List<Label> names = new ArrayList<>();
    private @Nullable SetFigures shown;
    private boolean narrow;

    RulesTable() {
        super(10, 4);
        setId("votes-rules");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(name);
        for (int i = 0; i < 4; i++) {
            ColumnConstraints figure = new ColumnConstraints();
            figure.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(figure);
        }
        // While it is laid out, nothing in it can be replaced.
        widthProperty().addListener((o, before, now) -> Platform.runLater(this::narrow));
    }

    /** Where it is too narrow for a name and its figures in one line, the figures stand below the name. */
    private void narrow() {
        double needed = 5 * getHgap();
        for (Node child : getChildren()) {
            needed = Math.max(needed, child instanceof Label label && names.contains(label)
                    ? label.prefWidth(-1) + FIGURES_EM * label.getFont().getSize() : 0);
        }
        boolean now = getWidth() > 0 && getWidth() < needed;
        if (now != narrow) {
            narrow = now;
            SetFigures last = shown;
            if (last != null) {
                show(last);
            }
        }
    }

    void show(SetFigures figures) {
        shown = figures;
        names.clear();
        getChildren().clear();
        addRow(0, head(WORDS.say("rules-table.rule"), WORDS.say("rules-table.how-it-is-chosen")),
                head(WORDS.say("rules-table.right"), WORDS.say("rules-table.won-without-a-tie")),
                head(WORDS.say("rules-table.tied"), WORDS.say("rules-table.shares-the-first-place")),
                head(WORDS.say("rules-table.after-ties"), WORDS.say("rules-table.right-once-broken")),
                head(WORDS.say("rules-table.of"), WORDS.say("rules-table.votes-judged")));
        if (narrow) {
            getChildren().removeFirst();
        }
        int row = 1;
        for (Map.Entry<String, Outcome> rule : figures.rules().entrySet()) {
            Outcome outcome = rule.getValue();
            String refused = figures.refused().get(rule.getKey());
            if (refused != null) {
                Label words = Controls.wrapped(VoteWords.rule(rule.getKey()) + ": " + refused, "muted", "small");
                add(words, 0, row++, 5, 1);
            } else if (outcome.of() > 0) {
                Label name = narrow ? Controls.wrapped(VoteWords.rule(rule.getKey()))
                        : Controls.label(VoteWords.rule(rule.getKey()));
                names.add(name);
                if (narrow) {
                    add(name, 0, row++, 5, 1);
                } else {
                    add(name, 0, row);
                }
                add(share(outcome.right(), outcome.of()), 1, row);
                add(number(outcome.tied()), 2, row);
                add(share(outcome.rightBroken(), outcome.of()), 3, row);
                add(number(outcome.of()), 4, row++);
            }
        }
        getChildren().stream().filter(Label.class::isInstance).map(Label.class::cast)
                .filter(l -> !l.isWrapText()).forEach(l -> l.setMinWidth(USE_PREF_SIZE));
    }

    /** In words, for a screen reader. */
    static List<String> words(SetFigures figures) {
        return figures.rules().entrySet().stream().filter(r -> r.getValue().of() > 0)
                .map(r -> WORDS.say("rules-table.of-right-tied", VoteWords.rule(r.getKey()), r.getValue().right(),
                        r.getValue().of(), r.getValue().tied()))
                .toList();
    }

    private static Node head(String name, String tip) {
        return Controls.describe(Controls.label(name, "muted", "small"), name, tip);
    }

    private static Label number(int value) {
        return Controls.label(String.format(WORDS.language(), "%,d", value));
    }

    private static Label share(int part, int of) {
        Label share = Controls
                .label(WORDS.say("rules-table.share", String.format(WORDS.language(), "%.1f", 100.0 * part / of)));
        String words = WORDS.say("rules-table.part-of", part, of);
        return Controls.describe(share, words, words);
    }
}
