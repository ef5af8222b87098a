package arborist.ui.kit;

import arborist.settings.Settings;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** The keys of acts: those they come with, or those that somebody gave them in the preferences; a change holds at once. */
public final class KeyBook {
    /** A chord, or a key that stands alone in brackets. */
    private static final Pattern KEY = Pattern.compile("(\\p{L}+\\+)+[^\\s+,;:.()]+|(?<=\\()[^\\s()](?=\\))");

    private final Preferences preferences;
    /** The acts as they come, by their keys as people read them. */
    private final Map<String, Act> known = new HashMap<>();
    /** Bound, and not the preferences' own: these outlive a page, and would hold on to whoever listens to them. */
    private final ObjectProperty<Settings> settings = new SimpleObjectProperty<>(this, "settings");

    /** Belongs to one page, and goes with it. */
    public KeyBook(Preferences preferences) {
        this.preferences = preferences;
        settings.bind(preferences.settingsProperty());
    }

    /** The act with the key that somebody may have given it. */
    public Act keyed(Act act) {
        KeyCombination shipped = act.key();
        if (!act.where().isOfView()) {
            // A letter that means something in one view alone is the key of another act elsewhere, and of that one texts speak.
            known.put(KeyText.of(shipped), act);
        }
        return act.with(of(act.id(), shipped),
                Bindings.createStringBinding(() -> said(act.hindrance().getValue()), act.hindrance(),
                        settings));
    }

    /** A text in which keys are named, such as {@code go back to now first (L)}, with the keys as they are now. */
    String said(String text) {
        return settings.get().keys().isEmpty() ? text : KEY.matcher(text).replaceAll(found -> {
            Act act = known.get(found.group());
            // Not asked of what follows the settings too: that may hear of a change later than this does.
            return Matcher.quoteReplacement(act == null ? found.group()
                    : KeyText.of(combination(settings.get().keys().get(act.id()), act.key())));
        });
    }

    /** The key of an act, as it is now and becomes. */
    public ObservableValue<KeyCombination> of(String act, KeyCombination shipped) {
        return settings.map(now -> combination(now.keys().get(act), shipped));
    }

    /** Whether somebody gave the act another key than it comes with. */
    boolean isChanged(Act act) {
        return preferences.get().keys().containsKey(act.id());
    }

    /** All that was given, to be put back. */
    Map<String, String> given() {
        return preferences.get().keys();
    }

    void putBack(Map<String, String> given) {
        preferences.change(s -> s.withKeys(given));
    }

    /** Gives an act a key; an empty one gives it back the key it comes with. */
    void give(Act act, String key) {
        preferences.change(s -> s.withKey(act.id(), key));
    }

    /** A file that somebody mended by hand may hold what is no key, or one that cannot be typed. */
    private static KeyCombination combination(@Nullable String key, KeyCombination shipped) {
        if (key == null) {
            return shipped;
        }
        try {
            return ActDraft.combination(key);
        } catch (IllegalArgumentException e) {
            return shipped;
        }
    }

    /** Whether a key is typed as part of a text, so that it cannot be heard while one is written. */
    static boolean isTyped(KeyCombination key) {
        return key.getShortcut() != KeyCombination.ModifierValue.DOWN
                && key.getControl() != KeyCombination.ModifierValue.DOWN
                && key.getAlt() != KeyCombination.ModifierValue.DOWN
                && key.getMeta() != KeyCombination.ModifierValue.DOWN && !KeyName.isFunction(key);
    }
}
