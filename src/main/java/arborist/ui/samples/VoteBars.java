package arborist.ui.samples;

import arborist.trace.Verdict;
import arborist.ui.kit.Controls;
import arborist.vote.Decision;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Who voted for what: a bar for each answer, the longest first; a click on one leaves its samples alone in sight. */
final class VoteBars extends VBox {
    private static final int MOST = 8;

    private final IntConsumer choose;

    /** @param choose is told the place of a group, -1 for all */
    VoteBars(IntConsumer choose) {
        super(3);
        this.choose = choose;
        setId("vote-bars");
        getStyleClass().add("vote-bars");
    }

    void show(Lineup lineup, int chosen, boolean hidden) {
        // The keyboard stays where it was, though each count makes the bars anew.
        int focused = focused();
        getChildren().clear();
        List<Decision.Standing> standings = lineup.decision().standings();
        int most = standings.stream().mapToInt(s -> s.group().votes()).max().orElse(1);
        for (int i = 0; i < Math.min(MOST, standings.size()); i++) {
            int group = i;
            Verdict.Outcome right = hidden ? Verdict.Outcome.UNDECIDED
                    : lineup.columns().stream().filter(c -> c.group() == group).map(Column::right)
                            .filter(r -> r != Verdict.Outcome.UNDECIDED).findFirst()
                            .orElse(Verdict.Outcome.UNDECIDED);
            getChildren().add(bar(standings.get(i), group, right, most, chosen == group));
        }
        if (standings.size() > MOST) {
            getChildren().add(Controls.label("and " + (standings.size() - MOST) + " more answers", "muted", "small"));
        }
        if (focused >= 0 && !getChildren().isEmpty()) {
            getChildren().get(Math.min(focused, standings.size() - 1)).requestFocus();
        }
    }

    private int focused() {
        for (int i = 0; i < getChildren().size(); i++) {
            if (getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private ToggleButton bar(Decision.Standing standing, int group, Verdict.Outcome right, int most, boolean chosen) {
        String sign = switch (right) {
            case YES -> "✓ ";
            case NO -> "✗ ";
            case UNDECIDED -> "";
        };
        int votes = standing.group().votes();
        Label answer = Controls.label(sign + standing.group().answer());
        answer.setMinWidth(0);
        answer.setStyle("-fx-pref-width: 9em;");
        Region full = new Region();
        full.getStyleClass().addAll("vote-bar", right.name().toLowerCase(Locale.ROOT));
        StackPane track = new StackPane(full);
        track.setAlignment(Pos.CENTER_LEFT);
        full.maxWidthProperty().bind(track.widthProperty().multiply((double) votes / most));
        HBox.setHgrow(track, Priority.ALWAYS);
        Label count = Controls.label(Integer.toString(votes), "muted");
        count.setStyle("-fx-min-width: 2.5em; -fx-alignment: center-right;");
        HBox row = new HBox(8, answer, track, count);
        row.setAlignment(Pos.CENTER_LEFT);
        ToggleButton button = new ToggleButton();
        button.setGraphic(row);
        button.setSelected(chosen);
        button.getStyleClass().add("vote-row");
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(button.widthProperty().subtract(16));
        String words = standing.group().answer() + ": " + votes + (votes == 1 ? " vote" : " votes")
                + (right == Verdict.Outcome.YES ? ", right" : right == Verdict.Outcome.NO ? ", wrong" : "");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words + ". Shows these samples alone; again shows all."));
        button.setOnAction(event -> choose.accept(chosen ? -1 : group));
        return button;
    }
}
