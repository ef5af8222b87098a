package arborist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.material2.Material2MZ;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** What is typed into a text is no key of an act, also where typing it takes Ctrl and Alt. */
@ExtendWith(ApplicationExtension.class)
class KeyRouterTest {
    private final List<String> done = new ArrayList<>();

    @Test
    void whatAltGrTypesIsTextWhereATextIsWritten(FxRobot robot) {
        robot.interact(() -> {
            TextField text = new TextField();
            Button button = new Button();
            VBox root = new VBox(text, button);
            Scene scene = scene(root);
            text.requestFocus();
            assertThat(press(root, KeyCode.Q, "@")).as("kept from the menus").isTrue();
            assertThat(press(root, KeyCode.DIGIT2, "²")).isTrue();
            assertThat(done).isEmpty();
            press(root, KeyCode.Q, "");
            press(root, KeyCode.Q, "\u0011");
            assertThat(done).as("Ctrl+Alt that types nothing").containsExactly("q", "q");
            button.requestFocus();
            press(root, KeyCode.DIGIT2, "²");
            assertThat(done).as("where no text is written").containsExactly("q", "q", "2");
            assertThat(scene.getFocusOwner()).isEqualTo(button);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"CAPS", "NUM_LOCK", "SCROLL_LOCK", "KANA_LOCK", "INSERT", "ALT_GRAPH"})
    void noActHasALockOrInsert(KeyCode code) {
        for (boolean chord : new boolean[] {false, true}) {
            assertThat(KeyName.of(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, chord, chord, false)))
                    .isEmpty();
        }
    }

    private Scene scene(VBox root) {
        Actions actions = new Actions();
        actions.add(Actions.Section.EDIT, act("q", "Ctrl+Alt+Q"), act("2", "Ctrl+Alt+2"));
        Scene scene = new Scene(root);
        new KeyRouter(() -> actions, () -> false, why -> done.add(why)).install(scene);
        return scene;
    }

    private Act act(String id, String key) {
        return ActDraft.of(id, id, Material2MZ.REPLAY, key).does(() -> done.add(id));
    }

    /** Whether it went no further. */
    private static boolean press(VBox root, KeyCode code, String text) {
        boolean[] consumed = {false};
        // Heard after what the router listens with.
        root.setOnKeyPressed(seen -> consumed[0] = seen.isConsumed());
        root.fireEvent(new KeyEvent(root, root, KeyEvent.KEY_PRESSED, "", text, code, false, true, true, false));
        return consumed[0];
    }
}
