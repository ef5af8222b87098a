package arborist.ui.inspector;

import arborist.ui.kit.Controls;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A heading and what stands below it. */
final class Section extends VBox {
    Section(String title, List<? extends Node> rows) {
        getStyleClass().add("section");
        getChildren().add(Controls.label(title, "heading"));
        getChildren().addAll(rows);
    }

    Section(String title, Node... rows) {
        this(title, List.of(rows));
    }
}
