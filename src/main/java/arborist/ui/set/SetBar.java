package arborist.ui.set;

import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** How far a set of runs is; hidden where none goes on. */
public final class SetBar extends HBox {
    private static final Words WORDS = Words.of(SetBar.class);
    private final Label state = Controls.label("");
    private final ProgressBar done = new ProgressBar(0);

    SetBar(SetConductor conductor, Actions actions) {
        super(8);
        setId("set-bar");
        getStyleClass().add("bottom");
        setAlignment(Pos.CENTER_LEFT);
        state.setId("set-state");
        done.setPrefWidth(120);
        done.setAccessibleText(WORDS.say("set-bar.share-of-the-sets-runs"));
        getChildren().addAll(state, done, Controls.spacer(), Controls.button(actions.get("set-table")),
                Controls.button(actions.get("stop-set")));
        Controls.shown(this, Bindings.createBooleanBinding(() -> conductor.goingProperty().get().on(),
                conductor.goingProperty()));
        conductor.goingProperty().addListener((o, before, now) -> tell(now));
    }

    private void tell(SetConductor.Going now) {
        state.setText(WORDS.say(now.stopping() ? "set-bar.stopping" : "set-bar.runs", now.ended(), now.all()));
        done.setProgress(now.on() ? (double) now.ended() / now.all() : 0);
    }
}
