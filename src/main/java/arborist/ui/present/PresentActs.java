package arborist.ui.present;

import arborist.ui.kit.Act;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.KeyRouter;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** What a presenter can do, each by one key that also a remote control or an old habit may press otherwise. */
final class PresentActs {
    /** What presenters' hands and remote controls press besides. */
    private static final Map<KeyCode,
            String> ALSO = Map.of(KeyCode.SPACE, "present-on", KeyCode.PAGE_DOWN, "present-on",
                    KeyCode.ENTER, "present-on", KeyCode.PAGE_UP, "present-back", KeyCode.BACK_SPACE, "present-back",
                    KeyCode.ADD, "present-nearer", KeyCode.SUBTRACT, "present-farther");

    private final Actions actions = new Actions();

    PresentActs(Reel reel, PresentPane pane, Presentation show) {
        actions.add(Actions.Section.PLAYBACK, List.of(
                act("present-on", "Forward", Material2MZ.NAVIGATE_NEXT, "RIGHT",
                        "Shows what happened next; Space, Enter and Page Down do too", () -> reel.step(1)),
                act("present-back", "Back", Material2MZ.NAVIGATE_BEFORE, "LEFT",
                        "Shows what was before; Backspace and Page Up do too", () -> reel.step(-1)),
                act("present-turn", "To the next turn", Material2MZ.SKIP_NEXT, "N",
                        "Goes to where next something is pruned, solved, chosen or changed by hand",
                        () -> reel.turn(1)),
                act("present-turn-back", "To the turn before", Material2MZ.SKIP_PREVIOUS, "Shift+N",
                        "Goes to where last something was pruned, solved, chosen or changed by hand",
                        () -> reel.turn(-1)),
                act("present-start", "To the beginning", Material2AL.FIRST_PAGE, "HOME", "Goes before the first step",
                        () -> reel.go(0)),
                act("present-end", "To the end", Material2AL.LAST_PAGE, "END", "Goes to the last step",
                        () -> reel.go(reel.size()))));
        actions.add(Actions.Section.VIEW, List.of(
                act("present-ring", "Ring around the pointer", Material2AL.ADJUST, "R",
                        "A soft ring follows the mouse; again takes it away", show::ring),
                act("present-look", "Light or dark", Material2AL.BRIGHTNESS_6, "D",
                        "Light for a bright room, dark for a dark one; the program's own window stays as it is",
                        show::look),
                act("present-hide", "Hide or show verdicts", Material2MZ.VISIBILITY_OFF, "H",
                        "Hides what is right and wrong, for the class to guess", show::hide),
                act("present-nearer", "Nearer", Material2MZ.ZOOM_IN, "EQUALS", "Shows the tree larger",
                        () -> pane.tree().commands().look().zoomIn()),
                act("present-farther", "Farther", Material2MZ.ZOOM_OUT, "MINUS", "Shows more of the tree",
                        () -> pane.tree().commands().look().zoomOut()),
                act("present-whole", "The whole tree", Material2MZ.ZOOM_OUT_MAP, "0", "Shows all of the tree at once",
                        () -> pane.tree().commands().look().fit()),
                act("present-larger", "Larger text", Material2AL.FORMAT_SIZE, "Shift+EQUALS",
                        "Makes all texts larger, up to twice their size", () -> show.larger(10)),
                act("present-smaller", "Smaller text", Material2AL.FORMAT_SIZE, "Shift+MINUS",
                        "Makes all texts smaller",
                        () -> show.larger(-10))));
        actions.add(Actions.Section.EDIT, List.of(
                act("present-notes", "Speaker notes below", Material2MZ.NOTES, "S",
                        "Shows what you want to say, where everybody sees it; again hides it", show::strip),
                act("present-notes-window", "Speaker notes in a window", Material2MZ.SPEAKER_NOTES, "Shift+S",
                        "Shows what you want to say in a small window for a screen of your own", show::window)));
        actions.add(Actions.Section.HELP, List.of(
                act("present-keys", "Keys", Material2AL.KEYBOARD, "?", "All keys on one page", show::keys),
                act("present-leave", "Leave", Material2AL.FULLSCREEN_EXIT, "Esc", "Goes back to the window",
                        show::close)));
    }

    Actions actions() {
        return actions;
    }

    /** Does what the key stands for, and takes it. */
    void press(KeyEvent event) {
        Act meant = actions.all().stream().filter(act -> KeyRouter.matches(act, event)).findFirst().orElse(null);
        String also = ALSO.get(event.getCode());
        if (meant == null && also != null && !event.isShortcutDown() && !event.isAltDown()) {
            meant = actions.get(also);
        }
        if (meant != null) {
            meant.handler().run();
            event.consume();
        }
    }

    private static Act act(String id, String name, org.kordamp.ikonli.Ikon icon, String key, String tip,
            Runnable does) {
        return ActDraft.of(id, name, icon, key).tip(tip).does(does);
    }
}
