package arborist.ui.present;

import arborist.ui.kit.Act;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.KeyRouter;
import arborist.words.Words;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** What a presenter can do, each by one key that also a remote control or an old habit may press otherwise. */
final class PresentActs {
    private static final Words WORDS = Words.of(PresentActs.class);
    /** What presenters' hands and remote controls press besides. */
    private static final Map<KeyCode,
            String> ALSO = Map.of(KeyCode.SPACE, "present-on", KeyCode.PAGE_DOWN, "present-on",
                    KeyCode.ENTER, "present-on", KeyCode.PAGE_UP, "present-back", KeyCode.BACK_SPACE, "present-back",
                    KeyCode.ADD, "present-nearer", KeyCode.SUBTRACT, "present-farther");

    private final Actions actions = new Actions();

    PresentActs(Reel reel, PresentPane pane, Presentation show) {
        actions.add(Actions.Section.PLAYBACK, List.of(
                act("present-on", WORDS.say("present-acts.forward"), Material2MZ.NAVIGATE_NEXT,
                        "RIGHT", WORDS.say("present-acts.forward-tip"), show::on),
                act("present-back", WORDS.say("present-acts.back"), Material2MZ.NAVIGATE_BEFORE,
                        "LEFT", WORDS.say("present-acts.back-tip"), () -> reel.step(-1)),
                act("present-turn", WORDS.say("present-acts.turn"), Material2MZ.SKIP_NEXT, "N",
                        WORDS.say("present-acts.turn-tip"), () -> reel.turn(1)),
                act("present-turn-back", WORDS.say("present-acts.turn-back"), Material2MZ.SKIP_PREVIOUS,
                        "Shift+N", WORDS.say("present-acts.turn-back-tip"),
                        () -> reel.turn(-1)),
                act("present-pace", WORDS.say("present-acts.pace"), Material2AL.LINEAR_SCALE, "E",
                        WORDS.say("present-acts.pace-tip"), show::pace),
                act("present-start", WORDS.say("present-acts.start"), Material2AL.FIRST_PAGE,
                        "HOME", WORDS.say("present-acts.start-tip"),
                        () -> reel.go(0)),
                act("present-end", WORDS.say("present-acts.end"), Material2AL.LAST_PAGE, "END",
                        WORDS.say("present-acts.end-tip"),
                        () -> reel.go(reel.size()))));
        actions.add(Actions.Section.VIEW, List.of(
                act("present-ring", WORDS.say("present-acts.ring"), Material2AL.ADJUST, "R",
                        WORDS.say("present-acts.ring-tip"), show::ring),
                act("present-look", WORDS.say("present-acts.look"), Material2AL.BRIGHTNESS_6, "D",
                        WORDS.say("present-acts.look-tip"),
                        show::look),
                act("present-screen", WORDS.say("present-acts.screen"), Material2AL.CAST, "W",
                        WORDS.say("present-acts.screen-tip"), show::screen),
                act("present-hide", WORDS.say("present-acts.hide"), Material2MZ.VISIBILITY_OFF, "H",
                        WORDS.say("present-acts.hide-tip"), show::hide),
                act("present-nearer", WORDS.say("present-acts.nearer"), Material2MZ.ZOOM_IN,
                        "EQUALS", WORDS.say("present-acts.nearer-tip"),
                        () -> pane.tree().commands().look().zoomIn()),
                act("present-farther", WORDS.say("present-acts.farther"), Material2MZ.ZOOM_OUT,
                        "MINUS", WORDS.say("present-acts.farther-tip"),
                        () -> pane.tree().commands().look().zoomOut()),
                act("present-whole", WORDS.say("present-acts.whole"), Material2MZ.ZOOM_OUT_MAP, "0",
                        WORDS.say("present-acts.whole-tip"),
                        () -> pane.tree().commands().look().fit()),
                act("present-larger", WORDS.say("present-acts.larger"), Material2AL.FORMAT_SIZE, "Shift+EQUALS",
                        WORDS.say("present-acts.larger-tip"), () -> show.larger(10)),
                act("present-smaller", WORDS.say("present-acts.smaller"), Material2AL.FORMAT_SIZE, "Shift+MINUS",
                        WORDS.say("present-acts.smaller-tip"), () -> show.larger(-10))));
        actions.add(Actions.Section.EDIT, List.of(
                act("present-notes", WORDS.say("present-acts.notes"), Material2MZ.NOTES, "S",
                        WORDS.say("present-acts.notes-tip"), show::strip),
                act("present-notes-window", WORDS.say("present-acts.notes-window"),
                        Material2MZ.SPEAKER_NOTES, "Shift+S", WORDS.say("present-acts.notes-window-tip"),
                        show::window)));
        actions.add(Actions.Section.HELP, List.of(
                act("present-keys", WORDS.say("present-acts.keys"), Material2AL.KEYBOARD, "?",
                        WORDS.say("present-acts.keys-tip"), show::keys),
                act("present-manual", WORDS.say("present-acts.manual"), Material2AL.HELP, "F1",
                        WORDS.say("present-acts.manual-tip"), show::manual),
                act("present-leave", WORDS.say("present-acts.leave"), Material2AL.FULLSCREEN_EXIT,
                        "Esc", WORDS.say("present-acts.leave-tip"),
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

    /** Does what can be done above a card: shows the manual. */
    void pressAbove(KeyEvent event) {
        Act manual = actions.get("present-manual");
        if (KeyRouter.matches(manual, event)) {
            manual.handler().run();
            event.consume();
        }
    }

    private static Act act(String id, String name, org.kordamp.ikonli.Ikon icon, String key, String tip,
            Runnable does) {
        return ActDraft.of(id, name, icon, key).tip(tip).does(does);
    }
}
