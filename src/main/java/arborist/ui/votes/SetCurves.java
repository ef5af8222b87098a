package arborist.ui.votes;

import arborist.ui.kit.Controls;
import arborist.vote.set.SetFigures;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What more samples are worth over the set, or why no curve is drawn. */
final class SetCurves extends VBox {
    private final Label words = Controls.wrapped("", "muted");

    SetCurves() {
        getChildren().add(words);
    }

    void show(SetFigures figures) {
        words.setText(figures.curves().isEmpty() ? figures.whyNoCurves() : "");
    }

    void size() {
        requestLayout();
    }
}
