package arborist.ui.workbench;

import arborist.label.mark.Eyes;
import arborist.label.mark.Whose;
import arborist.settings.Settings;
import arborist.ui.kit.Preferences;
import arborist.ui.kit.Shown;
import java.util.Locale;
import javafx.beans.value.ChangeListener;

/** Keeps with whose eyes labels are seen as the settings have it, and writes there what is chosen in the window. */
final class OwnEyes {
    private final Shown shown;
    private final Preferences preferences;
    private final ChangeListener<Settings> renamed;

    OwnEyes(Shown shown, Preferences preferences) {
        this.shown = shown;
        this.preferences = preferences;
        renamed = (o, before, now) -> shown.eyesProperty()
                .set(new Eyes(shown.eyesProperty().get().whose(), now.name()));
    }

    void follow() {
        shown.eyesProperty().set(new Eyes(Whose.of(preferences.get().marks()), preferences.get().name()));
        shown.eyesProperty().addListener((o, before, now) -> {
            if (now.whose() != before.whose()) {
                preferences.change(s -> s.withMarks(now.whose().name().toLowerCase(Locale.ROOT)));
            }
        });
        preferences.settingsProperty().addListener(renamed);
    }

    void close() {
        preferences.settingsProperty().removeListener(renamed);
    }
}
