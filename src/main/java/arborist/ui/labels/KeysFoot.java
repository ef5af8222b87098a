package arborist.ui.labels;

import arborist.ui.kit.Act;
import arborist.ui.kit.Controls;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleExpression;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;

/** The keys of a page below it, each a button. In large type they scroll: what is judged keeps most of the room. */
final class KeysFoot extends ScrollPane {

    /**
     * Lays them out.
     *
     * @param id begins the names of its parts
     * @param height of the page
     * @param change lets the keys be changed
     */
    KeysFoot(String id, List<Act> acts, DoubleExpression height, Runnable change) {
        FlowPane keys = new FlowPane(6, 6);
        keys.setId(id + "-keys");
        keys.getStyleClass().add("labels-keys");
        acts.forEach(act -> keys.getChildren().add(Controls.button(act)));
        Button button = Controls.link("Change keys…", "Gives the keys of this page other letters", change);
        button.setId(id + "-change-keys");
        keys.getChildren().add(button);
        setContent(keys);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        minHeightProperty().bind(Bindings.min(keys.heightProperty().add(2), height.multiply(0.18)));
        prefHeightProperty().bind(keys.heightProperty().add(2));
        maxHeightProperty().bind(height.multiply(0.24));
        getStyleClass().add("quiet");
        Controls.explain(this, "Keys", "What each key does");
    }
}
