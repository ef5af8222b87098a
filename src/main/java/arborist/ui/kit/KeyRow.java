package arborist.ui.kit;

import arborist.words.Words;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** An act with its key, which can be changed and given back. */
final class KeyRow extends HBox {
    private static final Words WORDS = Words.of(KeyRow.class);
    private final Act act;
    private final KeyBook book;
    private final BooleanProperty waits = new SimpleBooleanProperty(this, "waits");
    private final Button key;
    private final Button old;

    /**
     * @param ask waits for the new key
     * @param giveBack gives it back the key that it comes with
     * @param left the keyboard has gone elsewhere
     */
    KeyRow(Act act, KeyBook book, Consumer<KeyRow> ask, Consumer<KeyRow> giveBack, Runnable left) {
        super(8);
        this.act = act;
        this.book = book;
        setAlignment(Pos.CENTER_LEFT);
        Label name = Controls.wrapped(name());
        name.setMaxWidth(Double.MAX_VALUE);
        setHgrow(name, Priority.ALWAYS);
        old = Controls.link(WORDS.say("key-row.give-back"), WORDS.say("key-row.give-back.tip"),
                () -> giveBack.accept(this));
        old.setId("old-key-of-" + act.id());
        key = Controls.button("", WORDS.say("key-row.then-press-the-new-key"), () -> ask.accept(this));
        key.setId("key-of-" + act.id());
        key.textProperty().bind(Bindings.createStringBinding(
                () -> waits.get() ? WORDS.say("key-row.press-it") : KeyText.of(act.key()), waits, act.keys()));
        key.accessibleTextProperty().bind(act.keys().map(now -> WORDS.say("key-row.key-of", name(), KeyText.of(now))));
        key.focusedProperty().addListener((o, before, focused) -> {
            if (!focused && waits.get()) {
                left.run();
            }
        });
        getChildren().addAll(name, old, key);
        turn();
    }

    Act act() {
        return act;
    }

    String name() {
        return act.name().getValue();
    }

    void waiting(boolean now) {
        waits.set(now);
        if (now) {
            key.requestFocus();
        }
    }

    /** Its key may have become another. */
    void turn() {
        boolean changed = book.isChanged(act);
        if (!changed && old.isFocused()) {
            key.requestFocus();
        }
        old.setVisible(changed);
        old.setManaged(changed);
    }

    void show(boolean now) {
        setVisible(now);
        setManaged(now);
    }

    /** Whether its name or its key has the words, which are in small letters. */
    boolean says(String words) {
        return name().toLowerCase(Locale.ROOT).contains(words)
                || act.keyText().toLowerCase(Locale.ROOT).contains(words);
    }
}
