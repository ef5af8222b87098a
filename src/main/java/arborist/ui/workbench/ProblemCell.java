package arborist.ui.workbench;

import arborist.session.ProblemRow;
import arborist.ui.kit.Controls;
import arborist.words.Kept;
import arborist.words.Words;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One problem in the list: its title, and how its newest run came out. */
final class ProblemCell extends ListCell<ProblemRow> {
    private static final Words WORDS = Words.of(ProblemCell.class);
    private final Label title = Controls.label("");
    private final Label outcome = Controls.label("");
    private final HBox row = new HBox(8, title, Controls.spacer(), outcome);

    private final ObservableBooleanValue verdictsHidden;

    /** @param verdictsHidden whether right and wrong are kept back */
    ProblemCell(ObservableBooleanValue verdictsHidden) {
        this.verdictsHidden = verdictsHidden;
        getStyleClass().add("row-cell");
        setPrefWidth(0);
        row.setAlignment(Pos.CENTER_LEFT);
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        title.setMinWidth(0);
        outcome.setMinWidth(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable ProblemRow problem, boolean empty) {
        super.updateItem(problem, empty);
        if (problem == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(problem.title().isBlank() ? WORDS.say("problem-cell.untitled") : Kept.shown(problem.title()));
        Outcome how = Outcome.of(problem, verdictsHidden.get());
        outcome.setText(how == Outcome.RUNNING ? how.words() : how.sign);
        outcome.getStyleClass().setAll(List.of("label", how.style));
        setGraphic(row);
        setAccessibleText(WORDS.say("problem-cell.thoughts", title.getText(), how.words(), problem.thoughts()));
    }

    /** How a problem came out, as a sign and in words. */
    enum Outcome {
        RIGHT("✓", "right-sign"), WRONG("✗", "wrong-sign"), RUNNING("", "muted"), UNKNOWN("", "muted"),
        HIDDEN("", "muted");

        private final String sign;
        private final String style;

        Outcome(String sign, String style) {
            this.sign = sign;
            this.style = style;
        }

        String words() {
            return WORDS.of("problem-cell.outcome", this);
        }

        static Outcome of(ProblemRow problem, boolean hidden) {
            if (problem.running()) {
                return RUNNING;
            }
            Boolean right = problem.right();
            return right == null ? UNKNOWN : hidden ? HIDDEN : right ? RIGHT : WRONG;
        }
    }
}
