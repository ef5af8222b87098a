package arborist.ui.set;

import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** How far a set of runs is; hidden where none goes on. */
public final class SetBar extends HBox {
    private final Label state = Controls.label("");
    private final ProgressBar done = new ProgressBar(0);

    SetBar(SetConductor conductor, Actions actions) {
        super(8);
        setId("set-bar");
        getStyleClass().add("bottom");
        setAlignment(Pos.CENTER_LEFT);
        state.setId("set-state");
        done.setPrefWidth(120);
        done.setAccessibleText("Share of the set's runs that have ended");
        getChildren().addAll(state, done, Controls.spacer(), Controls.button(actions.get("set-table")),
                Controls.button(actions.get("stop-set")));
        Controls.shown(this, Bindings.createBooleanBinding(() -> conductor.goingProperty().get().on(),
                conductor.goingProperty()));
        conductor.goingProperty().addListener((o, before, now) -> tell(now));
    }

    private void tell(SetConductor.Going now) {
        state.setText((now.stopping() ? "■ Stopping the set: " : "▶ A set runs: ") + now.ended() + " of " + now.all()
                + (now.all() == 1 ? " run" : " runs"));
        done.setProgress(now.on() ? (double) now.ended() / now.all() : 0);
    }
}
