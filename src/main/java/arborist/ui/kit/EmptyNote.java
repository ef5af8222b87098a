package arborist.ui.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Stands where there is nothing to see yet: says why, and what to do next, with the buttons to do it. */
public final class EmptyNote extends VBox {
    public EmptyNote(String id, String title, String advice, List<Button> buttons) {
        setId(id);
        getStyleClass().add("empty-note");
        setAlignment(Pos.CENTER);
        FlowPane row = new FlowPane(8, 8);
        row.setAlignment(Pos.CENTER);
        row.getChildren().addAll(buttons);
        getChildren().addAll(Controls.wrapped(title, "title"), Controls.wrapped(advice, "muted"), row);
    }
}
