package arborist.ui.kit;

import arborist.words.Words;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * Something that can be done in the window: from its one description come the menu item, the button, the key, the line in the
 * palette and the line in the cheat sheet.
 *
 * @param id lower-case words joined by hyphens, for tests and styles
 * @param name what it is called; it may change with what it would do ("Undo prune")
 * @param keys its key, which somebody may change
 * @param where its key is heard
 * @param tooltip a sentence without the key, which is put behind it
 * @param spoken what a screen reader says
 * @param hindrance why it cannot be done now, in one sentence; empty where it can
 */
public record Act(
        String id,
        ObservableValue<String> name,
        Ikon icon,
        ObservableValue<KeyCombination> keys,
        Where where,
        String tooltip,
        String spoken,
        ObservableValue<String> hindrance,
        Runnable handler) {
    private static final Words WORDS = Words.of(Act.class);

    /** Where in the window a key is heard. */
    public enum Where {
        /** Everywhere, also while a text is written. */
        WINDOW,
        /** Everywhere but while a text is written. */
        PAGE,
        /** In the tree. */
        TREE,
        /** While steps are labelled, and no text is written; there it goes before every other act with the same key. */
        LABELLING,
        /** While lessons are in sight, and no text is written; there it goes before every other act with the same key. */
        LESSON,
        /** In the playback bar. */
        PLAYBACK;

        public String words() {
            return WORDS.of("act.where", this);
        }

        /** Whether its keys belong to one view alone, and go before those that are heard everywhere. */
        boolean isOfView() {
            return this == LABELLING || this == LESSON;
        }
    }

    /** The same with another key, and in the words of it why it cannot be done. */
    Act with(ObservableValue<KeyCombination> changing, ObservableValue<String> why) {
        return new Act(id, name, icon, changing, where, tooltip, spoken, why, handler);
    }

    /** The same, which tells its id whenever it is done. */
    Act noted(Consumer<String> done) {
        return new Act(id, name, icon, keys, where, tooltip, spoken, hindrance, () -> {
            done.accept(id);
            handler.run();
        });
    }

    /** Its key as it is now. */
    public KeyCombination key() {
        return keys.getValue();
    }

    /** Whether it cannot be done now; to be bound to what shows it. */
    public BooleanBinding hindered() {
        return Bindings.createBooleanBinding(() -> !hindrance.getValue().isEmpty(), hindrance);
    }

    public boolean possible() {
        return hindrance.getValue().isEmpty();
    }

    /** Its key as people read it, such as {@code Ctrl+K}. */
    public String keyText() {
        return KeyText.of(key());
    }
}
