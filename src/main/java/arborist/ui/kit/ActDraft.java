package arborist.ui.kit;

import arborist.ui.kit.Act.Where;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/** An act on the way to be described; what is left out is derived from what was said. */
public record ActDraft(
        String id,
        ObservableValue<String> name,
        Ikon icon,
        ObservableValue<KeyCombination> key,
        Where where,
        String tooltip,
        String spoken,
        ObservableValue<String> hindrance) {

    /**
     * @param key as {@link KeyCombination#valueOf} reads it, or one sign such as {@code ?}
     */
    public static ActDraft of(String id, String name, Ikon icon, String key) {
        boolean chord = key.contains("Shortcut+") || key.matches("F\\d+") || key.contains("Alt+");
        return new ActDraft(id, constant(name), icon,
                new ReadOnlyObjectWrapper<>(combination(key)).getReadOnlyProperty(), chord ? Where.WINDOW : Where.PAGE,
                name, name,
                constant(""));
    }

    /**
     * A key as it is typed.
     *
     * @param key as {@link KeyCombination#valueOf} reads it, or one sign such as {@code ?}
     */
    public static KeyCombination combination(String key) {
        boolean sign = key.length() == 1 && !Character.isLetterOrDigit(key.charAt(0));
        return sign ? new KeyCharacterCombination(key, KeyCombination.SHIFT_ANY) : KeyCombination.valueOf(key);
    }

    /** A key that somebody may change. */
    public ActDraft keyed(ObservableValue<KeyCombination> changing) {
        return new ActDraft(id, name, icon, changing, where, tooltip, spoken, hindrance);
    }

    /** The sentence of the tooltip; a screen reader says it too. */
    public ActDraft tip(String sentence) {
        return new ActDraft(id, name, icon, key, where, sentence, name.getValue() + ". " + sentence, hindrance);
    }

    /** A name that changes. */
    public ActDraft named(ObservableValue<String> changing) {
        return new ActDraft(id, changing, icon, key, where, tooltip, spoken, hindrance);
    }

    public ActDraft in(Where place) {
        return new ActDraft(id, name, icon, key, place, tooltip, spoken, hindrance);
    }

    /** Why it cannot be done, empty where it can. */
    public ActDraft unless(ObservableValue<String> sentence) {
        return new ActDraft(id, name, icon, key, where, tooltip, spoken, sentence);
    }

    public Act does(Runnable handler) {
        return new Act(id, name, icon, key, where, tooltip, spoken, hindrance, handler);
    }

    private static ObservableValue<String> constant(String text) {
        return new ReadOnlyStringWrapper(text).getReadOnlyProperty();
    }
}
