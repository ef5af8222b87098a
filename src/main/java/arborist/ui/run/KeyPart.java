package arborist.ui.run;

import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;

/** The key to a server: it is kept and forgotten here, and never shown. */
final class KeyPart {
    private static final Words WORDS = Words.of(KeyPart.class);
    private final Choices choices;
    private final Supplier<Place> place;
    private final Consumer<String> tell;
    private final Runnable changed;
    private final Label name = Rows.name(WORDS.say("model-row.key"));
    private final PasswordField key = new PasswordField();
    /** Whether a key is kept for the server. */
    private final BooleanProperty kept = new SimpleBooleanProperty(this, "kept");
    private final Button forget;
    private final FlowPane buttons;
    private boolean sure;

    /**
     * @param place whose key it is
     * @param tell is told what became of it
     * @param changed is told, before that, when a key was kept or forgotten
     */
    KeyPart(Choices choices, Supplier<Place> place, Consumer<String> tell, Runnable changed) {
        this.choices = choices;
        this.place = place;
        this.tell = tell;
        this.changed = changed;
        key.setId("run-key");
        Controls.describe(key, WORDS.say("model-row.key"), WORDS.say("model-row.the-servers-key-it-goes"));
        Button keep = Controls.button(WORDS.say("model-row.keep-key"), WORDS.say("model-row.puts-the-key-into-the"),
                this::keep);
        keep.setId("run-key-keep");
        forget = Controls.button(WORDS.say("model-row.forget-key"), WORDS.say("model-row.forget-key.tip"),
                this::forget);
        forget.setId("run-key-forget");
        Controls.shown(forget, kept);
        forget.focusedProperty().addListener((o, before, focused) -> {
            if (!focused) {
                doubt();
            }
        });
        buttons = new FlowPane(8, 4, keep, forget);
    }

    /** Its name, its field, its buttons, for a row of their own. */
    List<Node> row() {
        return List.of(name, key, buttons);
    }

    void show(boolean wanted) {
        row().forEach(node -> {
            node.setVisible(wanted);
            node.setManaged(wanted);
        });
    }

    /** It is not known yet whether there is one. */
    void unknown() {
        kept.set(false);
        key.setPromptText("");
    }

    void known(boolean has) {
        kept.set(has);
        key.setPromptText(has ? WORDS.say("model-row.a-key-is-kept")
                : place.get().kind().wantsKey() ? WORDS.say("model-row.no-key-yet") : "");
    }

    private void keep() {
        if (!key.getText().isBlank()) {
            Place at = place.get();
            Fx.then(choices.keep(at.kind().id(), at.address(), key.getText()), sentence -> {
                if (at.equals(place.get())) {
                    key.clear();
                    changed.run();
                }
                tell.accept(sentence);
            }, tell);
        }
    }

    /** Nobody can take it back, since keys are not shown: it is asked for twice. */
    private void forget() {
        if (!sure) {
            sure = true;
            forget.setText(WORDS.say("model-row.forget-key-really"));
            return;
        }
        doubt();
        Place at = place.get();
        Fx.then(choices.forget(at.kind().id(), at.address()), done -> {
            if (at.equals(place.get())) {
                // The button goes, which had the focus.
                key.requestFocus();
                changed.run();
            }
            tell.accept(WORDS.say("model-row.the-key-is-forgotten"));
        }, tell);
    }

    private void doubt() {
        sure = false;
        forget.setText(WORDS.say("model-row.forget-key"));
    }
}
