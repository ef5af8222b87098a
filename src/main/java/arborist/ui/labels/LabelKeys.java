package arborist.ui.labels;

import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Preferences;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/** The keys of the labelling page: those it comes with, or those that somebody gave it in the preferences. */
final class LabelKeys {
    private LabelKeys() {}

    static ObservableValue<KeyCombination> of(Preferences preferences, String act, String standard) {
        return preferences.settingsProperty().map(settings -> combination(settings.keys().getOrDefault(act, standard),
                standard));
    }

    /** A file that somebody mended by hand may hold what is no key. */
    private static KeyCombination combination(String key, String standard) {
        try {
            return ActDraft.combination(key);
        } catch (IllegalArgumentException e) {
            return ActDraft.combination(standard);
        }
    }
}
