package arborist.ui.workbench;

import arborist.ui.kit.Act;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Shown;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The acts of playback. */
final class PlayActs {
    private PlayActs() {}

    static void add(Actions actions, Playhead head, Shown shown) {
        StringBinding nothing = Bindings.createStringBinding(
                () -> head.lengthProperty().get() == 0 ? "Nothing has happened yet that could be played." : "",
                head.lengthProperty());
        StringBinding atStart = Bindings.createStringBinding(
                () -> head.positionProperty().get() == 0 ? "This is the very beginning." : "", head.positionProperty());
        StringBinding atEnd = Bindings.createStringBinding(() -> shown.pastProperty().get() ? "" : "This is now.",
                shown.pastProperty());
        StringBinding name = Bindings.createStringBinding(() -> head.playingProperty().get() ? "Pause" : "Play",
                head.playingProperty());
        Act play = ActDraft.of("play", "Play", Material2MZ.PLAY_ARROW, "P")
                .tip("Shows how the tree came about, edit by edit; pauses where it plays").named(name).unless(nothing)
                .does(head::toggle);
        Act back = ActDraft.of("step-back", "Step back", Material2MZ.SKIP_PREVIOUS, "COMMA").tip("Goes one edit back")
                .unless(atStart).does(() -> head.step(-1));
        Act on = ActDraft.of("step-forward", "Step forward", Material2MZ.SKIP_NEXT, "PERIOD")
                .tip("Goes one edit forward")
                .unless(atEnd).does(() -> head.step(1));
        Act start = ActDraft.of("play-start", "Go to the beginning", Material2AL.FIRST_PAGE, "Shift+P")
                .tip("Shows the tree before its first edit").unless(atStart).does(() -> {
                    head.pause();
                    head.go(0);
                });
        Act live = ActDraft.of("live", "Back to now", Material2AL.LAST_PAGE, "L")
                .tip("Leaves the past; edits can be made again")
                .unless(atEnd).does(head::live);
        actions.add(Actions.Section.PLAYBACK, play, back, on);
        actions.add(Actions.Section.PLAYBACK, start, live);
    }
}
