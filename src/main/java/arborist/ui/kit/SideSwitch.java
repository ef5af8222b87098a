package arborist.ui.kit;

import arborist.words.Words;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Stands on the right: what belongs to the view in the middle, or everything about the selected thought; beside the tree always the latter. */
public final class SideSwitch extends VBox {
    private static final Words WORDS = Words.of(SideSwitch.class);
    private final ToggleButton showOwn;
    private final ToggleButton showThought;
    private final BooleanProperty own = new SimpleBooleanProperty(true);
    private final BooleanProperty inPlace = new SimpleBooleanProperty();

    /**
     * Puts both together.
     *
     * @param name of what belongs to the view, and {@code tip} says what it is
     * @param inSight whether that view is in the middle
     */
    public SideSwitch(String id, String name, String tip, Node panel, Node thought, ObservableValue<Boolean> inSight) {
        ToggleGroup both = new ToggleGroup();
        showOwn = choice(name, tip, both);
        showThought = choice(WORDS.say("side-switch.thought"),
                WORDS.say("side-switch.everything-about-the-selected-thought"), both);
        showOwn.setId("side-" + id);
        showThought.setId("side-" + id + "-thought");
        showOwn.setSelected(true);
        both.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null) {
                both.selectToggle(before);
            } else {
                own.set(now.equals(showOwn));
            }
        });
        // In large type one goes below the other.
        Flow head = new Flow(3, 6, showOwn, showThought);
        head.getStyleClass().add("side-switch");
        // In large type the names may be wider than the side; what stands below is to fit all the same.
        head.setMinWidth(0);
        // Held by the nodes that are bound to it.
        SimpleBooleanProperty here = new SimpleBooleanProperty();
        here.bind(inSight);
        inPlace.bind(here.and(own));
        StackPane body = new StackPane(Controls.shown(panel, inPlace),
                Controls.shown(thought, here.not().or(own.not())));
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().addAll(Controls.shown(head, here), body);
    }

    /** Whether what belongs to the view stands in place of the thought. */
    public ObservableValue<Boolean> inPlaceOfThought() {
        return inPlace;
    }

    /** Brings the thought in sight, as where a form about it is opened. */
    public void showThought() {
        showThought.setSelected(true);
    }

    /** Brings what belongs to the view in sight. */
    public void showOwn() {
        showOwn.setSelected(true);
    }

    private static ToggleButton choice(String name, String tooltip, ToggleGroup group) {
        ToggleButton button = new ToggleButton(name);
        button.setToggleGroup(group);
        return Controls.describe(button, name, tooltip);
    }
}
