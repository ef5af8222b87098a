package arborist.ui.labels;

import arborist.ui.kit.Act;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Flow;
import arborist.words.Words;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** The keys of a page below it, each a button. In large type they scroll: what is judged keeps most of the room. */
final class KeysFoot extends ScrollPane {
    private static final Words WORDS = Words.of(KeysFoot.class);
    private static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");

    /**
     * Lays them out.
     *
     * @param id begins the names of its parts
     * @param idle by the names of acts why there is nothing for them to do just now; their key is the page's all the same, and says it
     * @param height of the page
     * @param change lets the keys be changed
     */
    KeysFoot(String id, List<Act> acts, Map<String, ReadOnlyStringProperty> idle, DoubleExpression height,
            Runnable change) {
        Flow keys = new Flow(6, 6);
        keys.setId(id + "-keys");
        keys.getStyleClass().add("labels-keys");
        acts.forEach(act -> keys.getChildren().add(button(act, idle.get(act.id()))));
        Button button = Controls.link(WORDS.say("keys-foot.change-keys"), WORDS.say("keys-foot.gives-the-keys-of-this"),
                change);
        button.setId(id + "-change-keys");
        keys.getChildren().add(button);
        setContent(keys);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        minHeightProperty().bind(Bindings.min(keys.heightProperty().add(2), height.multiply(0.18)));
        prefHeightProperty().bind(keys.heightProperty().add(2));
        maxHeightProperty().bind(height.multiply(0.24));
        getStyleClass().add("quiet");
        Controls.explain(this, WORDS.say("keys-foot.keys"), WORDS.say("keys-foot.what-each-key-does"));
    }

    private static Button button(Act act, @Nullable ReadOnlyStringProperty idle) {
        Button button = Controls.button(act);
        if (idle != null) {
            // It is not disabled: the keyboard would go to the button beside it, and Space would label by that unawares.
            idle.subscribe(why -> button.pseudoClassStateChanged(IDLE, !why.isEmpty()));
            button.accessibleHelpProperty().unbind();
            button.accessibleHelpProperty().bind(idle.map(why -> why.isEmpty() ? act.tooltip() : why));
        }
        return button;
    }
}
