package arborist.ui.samples;

import arborist.ui.kit.Controls;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What more samples of this problem are worth. */
final class CurvePart extends VBox {
    private final Label words = Controls.wrapped("", "muted", "small");

    CurvePart(Looking looking) {
        super(4);
        getChildren().add(words);
        looking.lineupProperty().addListener((o, before, now) -> words.setText(now == null ? "" : ""));
    }
}
