package arborist.ui.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.lesson.Lessons;
import arborist.ui.kit.Act;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is done between, what was cleared away comes back. */
class AnewTest {
    private static final Path HERE = Path.of("here.arborist");
    private final Classes classes = new Classes(new HourScore(InstantSource.fixed(Instant.EPOCH)));
    private final ObjectProperty<@Nullable Board> board = new SimpleObjectProperty<>();
    private final List<Board> stopped = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Anew anew = new Anew(board, classes, HERE, stopped::add, told::add);
    private final List<Act> acts = anew.acts(new SimpleBooleanProperty(true));
    private final Act clear = acts.getFirst();
    private final Act bringBack = acts.getLast();

    @BeforeEach
    void open() throws Exception {
        Lessons lessons = new Lessons(Path.of("no-such-folder"));
        board.set(classes.board(HERE, lessons.read(lessons.all().getFirst())));
        anew.keyed(() -> "Key");
    }

    @Test
    void whereNothingWasDoneThereIsNothingToDo() {
        assertThat(clear.possible()).isFalse();
        assertThat(bringBack.possible()).isFalse();
        board.set(null);
        assertThat(clear.possible()).isFalse();
        assertThat(bringBack.possible()).isFalse();
    }

    @Test
    void aGuessBetweenLosesNothing() {
        Board a = guess();
        act(clear);
        assertThat(clear.possible()).isFalse();
        Board b = guess();
        assertThat(b).isNotSameAs(a);
        act(clear);
        act(bringBack);
        assertThat(board.get()).isSameAs(b);
        assertThat(told.getLast()).contains("Key");
        act(bringBack);
        assertThat(board.get()).isSameAs(a);
        act(bringBack);
        assertThat(board.get()).isSameAs(b);
        act(clear);
        act(bringBack);
        assertThat(board.get()).isSameAs(b);
        act(bringBack);
        assertThat(board.get()).isSameAs(a);
        assertThat(stopped).hasSize(8);
    }

    @Test
    void whatWasGuessedAnewIsKeptWhereTheOldComesBack() {
        Board a = guess();
        act(clear);
        Board b = guess();
        act(bringBack);
        assertThat(board.get()).isSameAs(a);
        act(bringBack);
        assertThat(board.get()).isSameAs(b);
    }

    @Test
    void ofWhatCameBackNothingIsLeftToBringBack() {
        Board a = guess();
        act(clear);
        assertThat(told.getLast()).contains("Key");
        act(bringBack);
        assertThat(board.get()).isSameAs(a);
        assertThat(bringBack.possible()).isFalse();
        assertThat(told.getLast()).doesNotContain("Key");
    }

    private Board guess() {
        Board now = Objects.requireNonNull(board.get());
        now.guess("which?").set(1);
        return now;
    }

    private static void act(Act act) {
        assertThat(act.possible()).isTrue();
        act.handler().run();
    }
}
