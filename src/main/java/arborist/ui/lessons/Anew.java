package arborist.ui.lessons;

import arborist.ui.kit.Act;
import arborist.ui.kit.ActDraft;
import arborist.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2MZ;

/** Clears a lesson's results away, and brings back what was cleared away. For the FX thread. */
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

    List<Act> acts(ObservableValue<Boolean> inSight) {
        return List.of(
                ActDraft.of("lesson-anew", WORDS.say("anew.begin"), Material2MZ.REFRESH, "Delete")
                        .tip(WORDS.say("anew.tip"))
                        .unless(Bindings
                                .createStringBinding(() -> hindered(inSight) ? WORDS.say("lessons-view.open-first")
                                        : touched.getValue() ? "" : WORDS.say("anew.nothing"), inSight, board, touched))
                        .in(Act.Where.LESSON).does(this::clear),
                ActDraft.of("lesson-bring-back", WORDS.say("anew.bring-back"), Material2MZ.RESTORE, "B")
                        .tip(WORDS.say("anew.bring-back-tip"))
                        .unless(Bindings
                                .createStringBinding(() -> hindered(inSight) ? WORDS.say("lessons-view.open-first")
                                        : isCleared() ? "" : WORDS.say("anew.nothing-cleared"), inSight, board))
                        .in(Act.Where.LESSON).does(this::bringBack));
    }

    /** @param now the key that brings back, as people read it, at any time */
    void keyed(Supplier<String> now) {
        key = now;
    }

    private void clear() {
        Board now = board.get();
        if (now != null) {
            stop.accept(now);
            board.set(classes.clear(session, now.lesson()));
            tell.accept(WORDS.say("anew.cleared", key.get()));
        }
    }

    private void bringBack() {
        Board now = board.get();
        if (now != null) {
            stop.accept(now);
            board.set(classes.bringBack(session, now.lesson()));
            tell.accept(isCleared() ? WORDS.say("anew.brought-back-more", key.get()) : WORDS.say("anew.brought-back"));
        }
    }

    private boolean hindered(ObservableValue<Boolean> inSight) {
        return !inSight.getValue() || board.get() == null;
    }

    private boolean isCleared() {
        Board now = board.get();
        return now != null && classes.isCleared(session, now.lesson());
    }
}
