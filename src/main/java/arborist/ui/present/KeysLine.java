package arborist.ui.present;

import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.List;
import javafx.animation.FadeTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** The few keys that a presenter needs, quietly above the tree, until some were pressed: then they are known. */
final class KeysLine extends FlowPane {
    private static final Words WORDS = Words.of(KeysLine.class);
    private static final int KNOWN_AFTER = 3;
    private static final Duration FADE = Duration.millis(900);

    private final Label pace = Controls.label("");
    private int pressed;

    /** @param whole whether each sample is one step */
    KeysLine(Actions actions, ReadOnlyBooleanProperty whole, boolean samples) {
        super(14, 4);
        setId("present-keys-line");
        getStyleClass().add("present-keys");
        setMouseTransparent(true);
        setAlignment(Pos.CENTER);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        setMaxHeight(USE_PREF_SIZE);
        key(actions, "present-on", WORDS.say("keys-line.on"));
        key(actions, "present-back", WORDS.say("keys-line.back"));
        key(actions, "present-turn", WORDS.say("keys-line.turn"));
        if (samples) {
            key(actions, "present-pace", pace);
        }
        key(actions, "present-hide", WORDS.say("keys-line.hide"));
        key(actions, "present-keys", WORDS.say("keys-line.all"));
        key(actions, "present-leave", WORDS.say("keys-line.leave"));
        whole.addListener((o, before, now) -> say(now));
        say(whole.get());
    }

    /** A key was pressed; false once the line has gone, and is to be taken away. */
    void pressed() {
        if (++pressed == KNOWN_AFTER) {
            FadeTransition fade = new FadeTransition(FADE, this);
            fade.setToValue(0);
            fade.setOnFinished(event -> setVisible(false));
            fade.play();
        }
    }

    private void say(boolean whole) {
        pace.setText(WORDS.say(whole ? "keys-line.every-step" : "keys-line.samples"));
        setAccessibleText(WORDS.say("keys-line.spoken"));
    }

    private void key(Actions actions, String id, String does) {
        key(actions, id, Controls.label(does));
    }

    private void key(Actions actions, String id, Label does) {
        HBox both = new HBox(6, Controls.keyCap(actions.get(id).keyText()), does);
        both.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(List.of(both));
    }
}
