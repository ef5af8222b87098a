package arborist.ui.labels;

import arborist.ui.kit.Act;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;

/** What each key of the labelling page does, as buttons below it. In large type they scroll: the step that is judged keeps most of the room. */
final class KeysPart extends ScrollPane {

    /**
     * Puts it together.
     *
     * @param changeKeys lets the keys be changed
     * @param room the height of the page
     */
    KeysPart(Actions actions, Runnable changeKeys, ObservableDoubleValue room) {
        FlowPane keys = new FlowPane(6, 6);
        keys.setId("labels-keys");
        keys.getStyleClass().add("labels-keys");
        for (Act act : actions.groups(Actions.Section.LABEL).stream().flatMap(List::stream).toList()) {
            if (act.where() == Act.Where.LABELLING) {
                keys.getChildren().add(Controls.button(act));
            }
        }
        Button change = Controls.link("Change keys…", "Gives the keys of this page other letters", changeKeys);
        change.setId("labels-change-keys");
        keys.getChildren().add(change);
        setContent(keys);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        minHeightProperty().bind(Bindings.min(keys.heightProperty().add(2), Bindings.multiply(room, 0.18)));
        prefHeightProperty().bind(keys.heightProperty().add(2));
        maxHeightProperty().bind(Bindings.multiply(room, 0.24));
        getStyleClass().add("quiet");
        Controls.explain(this, "Keys", "What each key does");
    }
}
