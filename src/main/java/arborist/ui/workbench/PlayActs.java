package arborist.ui.workbench;

import arborist.ui.kit.Act;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Shown;
import arborist.words.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The acts of playback. */
final class PlayActs {
    private static final Words WORDS = Words.of(PlayActs.class);
    private PlayActs() {}

    static void add(Actions actions, Playhead head, Shown shown) {
        StringBinding nothing = Bindings.createStringBinding(
                () -> head.lengthProperty().get() == 0 ? WORDS.say("play-acts.nothing-has-happened-yet-that") : "",
                head.lengthProperty());
        StringBinding atStart = Bindings.createStringBinding(
                () -> head.positionProperty().get() == 0 ? WORDS.say("play-acts.this-is-the-very-beginning") : "",
                head.positionProperty());
        StringBinding atEnd =
                Bindings.createStringBinding(() -> shown.pastProperty().get() ? "" : WORDS.say("play-acts.this-is-now"),
                        shown.pastProperty());
        StringBinding name = Bindings.createStringBinding(
                () -> head.playingProperty().get() ? WORDS.say("play-acts.pause") : WORDS.say("play-acts.play"),
                head.playingProperty());
        Act play = ActDraft.of("play", WORDS.say("play-acts.play"), Material2MZ.PLAY_ARROW, "P")
                .tip(WORDS.say("play-acts.shows-how-the-tree-came")).named(name).unless(nothing)
                .does(head::toggle);
        Act back = ActDraft.of("step-back", WORDS.say("play-acts.step-back"), Material2MZ.SKIP_PREVIOUS, "COMMA")
                .tip(WORDS.say("play-acts.goes-one-edit-back"))
                .unless(atStart).does(() -> head.step(-1));
        Act on = ActDraft.of("step-forward", WORDS.say("play-acts.step-forward"), Material2MZ.SKIP_NEXT, "PERIOD")
                .tip(WORDS.say("play-acts.goes-one-edit-forward"))
                .unless(atEnd).does(() -> head.step(1));
        Act start =
                ActDraft.of("play-start", WORDS.say("play-acts.go-to-the-beginning"), Material2AL.FIRST_PAGE, "Shift+P")
                        .tip(WORDS.say("play-acts.shows-the-tree-before-its")).unless(atStart).does(() -> {
                            head.pause();
                            head.go(0);
                        });
        Act live = ActDraft.of("live", WORDS.say("play-acts.back-to-now"), Material2AL.LAST_PAGE, "L")
                .tip(WORDS.say("play-acts.leaves-the-past-edits-can"))
                .unless(atEnd).does(head::live);
        actions.add(Actions.Section.PLAYBACK, play, back, on);
        actions.add(Actions.Section.PLAYBACK, start, live);
    }
}
