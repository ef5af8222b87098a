package arborist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.settings.SettingsStore;
import java.nio.file.Path;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.material2.Material2AL;

/** What texts say of keys is so as long as the keys are. */
@SuppressWarnings("NullAway.Init") // made before each test
class KeyBookTest {
    private Preferences preferences;
    private KeyBook keys;

    @BeforeEach
    void make(@TempDir Path folder) {
        preferences = new Preferences(new SettingsStore(folder.resolve("settings.json"), "ada"));
        keys = new KeyBook(preferences);
    }

    @AfterEach
    void close() {
        preferences.close();
    }

    @Test
    void whyAnActCannotBeDoneNamesKeysAsTheyAreNow() {
        keys.keyed(act("live", "L", Act.Where.PAGE, ""));
        keys.keyed(act("lessons", "Shortcut+L", Act.Where.WINDOW, ""));
        Act prune = keys.keyed(act("prune", "X", Act.Where.TREE, "Go back first (L), or to a lesson (Ctrl+L)."));
        preferences.change(s -> s.withKey("live", "Shift+K"));
        assertThat(prune.hindrance().getValue()).isEqualTo("Go back first (Shift+K), or to a lesson (Ctrl+L).");
        preferences.change(s -> s.withKey("lessons", "F9").withKey("live", ""));
        assertThat(prune.hindrance().getValue()).isEqualTo("Go back first (L), or to a lesson (F9).");
    }

    @Test
    void aLetterThatAnotherViewHasTooIsNotItsKey() {
        keys.keyed(act("live", "L", Act.Where.PAGE, ""));
        keys.keyed(act("label-bad", "L", Act.Where.LABELLING, ""));
        Act prune = keys.keyed(act("prune", "X", Act.Where.TREE, "Go back first (L)."));
        preferences.change(s -> s.withKey("label-bad", "Q"));
        assertThat(prune.hindrance().getValue()).isEqualTo("Go back first (L).");
        preferences.change(s -> s.withKey("live", "Home"));
        assertThat(prune.hindrance().getValue()).isEqualTo("Go back first (Home).");
    }

    @Test
    void whatIsNoKeyStays() {
        Act prune = keys.keyed(act("prune", "X", Act.Where.TREE, "It has seven (7) steps, (see A+B) and “L”."));
        keys.keyed(act("live", "L", Act.Where.PAGE, ""));
        preferences.change(s -> s.withKey("live", "Q").withKey("prune", "W"));
        assertThat(prune.hindrance().getValue()).isEqualTo("It has seven (7) steps, (see A+B) and “L”.");
    }

    private static Act act(String id, String key, Act.Where where, String hindrance) {
        return ActDraft.of(id, id, Material2AL.CHECK, key).tip(id).unless(new SimpleStringProperty(hindrance)).in(where)
                .does(() -> {
                });
    }
}
