package arborist.ui.lessons;

import arborist.ui.kit.Act;
import arborist.ui.kit.ActDraft;
import arborist.words.Words;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2MZ;

/** Clears a lesson's results away, or brings them back where that was just done. For the FX thread. */
final class Anew {
    private static final Words WORDS = Words.of(Anew.class);

    private final ObjectProperty<@Nullable Board> board;
    private final ObservableValue<Boolean> touched;
    private final Classes classes;
    private final Path session;
    private final Consumer<Board> stop;
    private final Consumer<String> tell;
    private Supplier<String> key = () -> "";

    /**
     * @param board of the lesson that is open; null where none is
     * @param stop ends what still goes on of a lesson
     */
    Anew(ObjectProperty<@Nullable Board> board, Classes classes, Path session, Consumer<Board> stop,
            Consumer<String> tell) {
        this.board = board;
        this.classes = classes;
        this.session = session;
        this.stop = stop;
        this.tell = tell;
        touched = board.flatMap(b -> b == null ? null : b.touchedProperty()).orElse(false);
    }

    Act act(ObservableValue<Boolean> inSight) {
        return ActDraft.of("lesson-anew", WORDS.say("anew.begin"), Material2MZ.REFRESH, "Delete")
                .named(Bindings.createStringBinding(
                        () -> canBringBack() ? WORDS.say("anew.bring-back") : WORDS.say("anew.begin"), board, touched))
                .tip(WORDS.say("anew.tip"))
                .unless(Bindings.createStringBinding(() -> !inSight.getValue() || board.get() == null
                        ? WORDS.say("lessons-view.open-first")
                        : touched.getValue() || canBringBack() ? "" : WORDS.say("anew.nothing"), inSight, board,
                        touched))
                .in(Act.Where.LESSON).does(this::turn);
    }

    /** @param now its key as people read it, at any time */
    void keyed(Supplier<String> now) {
        key = now;
    }

    private void turn() {
        Board now = board.get();
        if (now == null) {
            return;
        }
        boolean back = canBringBack();
        stop.accept(now);
        board.set(back ? classes.bringBack(session, now.lesson()) : classes.clear(session, now.lesson()));
        tell.accept(back ? WORDS.say("anew.brought-back") : WORDS.say("anew.cleared", key.get()));
    }

    private boolean canBringBack() {
        Board now = board.get();
        return now != null && !now.touchedProperty().get() && classes.isCleared(session, now.lesson());
    }
}
