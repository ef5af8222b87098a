package arborist.ui.set;

import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.ui.run.Expected;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Says what the missing runs of a table will take, and asks whether to run them. */
final class MissingCard extends VBox {
    private final Button go;

    MissingCard(int runs, CompletableFuture<Expected> takes, Runnable begin, Runnable cancelled) {
        getStyleClass().add("card");
        setId("missing-card");
        setStyle("-fx-pref-width: 35em;");
        setAccessibleText("Run what is missing");
        Label estimate = Controls.wrapped("Adding up what they take…", "muted");
        Fx.then(takes, expected -> estimate.setText(expected.words()), estimate::setText);
        go = Controls.button("Run", "Begins them", begin);
        go.setId("missing-go");
        go.setDefaultButton(true);
        HBox foot = new HBox(8, go, Controls.spacer(), Controls.button("Cancel", "Begins nothing (Esc)", cancelled));
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Controls.label("Run what is missing", "title"),
                Controls.wrapped(runs + (runs == 1 ? " run is" : " runs are")
                        + " missing, stopped or failed; what was begun goes on where it was."),
                estimate, foot);
    }

    Node first() {
        return go;
    }
}
