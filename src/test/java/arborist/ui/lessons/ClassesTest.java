package arborist.ui.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.lesson.Lesson;
import arborist.lesson.Lessons;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No class is lost that has done anything. */
class ClassesTest {
    private static final Path HERE = Path.of("here.arborist");
    private static final Path ELSEWHERE = Path.of("elsewhere.arborist");
    private final HourScore score = new HourScore(InstantSource.fixed(Instant.EPOCH));
    private final Classes classes = new Classes(score);

    @Test
    void theClassBeforeComesBackWithAllItHasDone() throws Exception {
        Board board = classes.board(HERE, lesson());
        score.guessed("which?", true);
        assertThat(classes.leftProperty().get()).isFalse();
        classes.begin();
        assertThat(score.all()).isZero();
        assertThat(classes.board(HERE, lesson())).as("a lesson that nobody has gone through").isNotSameAs(board);
        classes.callBack();
        assertThat(classes.board(HERE, lesson())).isSameAs(board);
        assertThat(score.right()).isEqualTo(1);
    }

    @Test
    void whoeverBeginsTwiceLosesNoClass() throws Exception {
        Board board = classes.board(HERE, lesson());
        score.guessed("which?", true);
        classes.begin();
        classes.begin();
        classes.callBack();
        assertThat(classes.board(HERE, lesson())).isSameAs(board);
        assertThat(score.all()).isEqualTo(1);
        assertThat(classes.leftProperty().get()).isTrue();
    }

    @Test
    void twoClassesTakeTurns() throws Exception {
        Board first = classes.board(HERE, lesson());
        classes.begin();
        Board second = classes.board(HERE, lesson());
        classes.callBack();
        assertThat(classes.board(HERE, lesson())).isSameAs(first);
        classes.callBack();
        assertThat(classes.board(HERE, lesson())).isSameAs(second);
    }

    @Test
    void aLessonIsBegunForTheClassThatDidSomethingOfIt() throws Exception {
        Lesson lesson = lesson();
        assertThat(classes.isBegun(HERE, lesson)).isFalse();
        Board board = classes.board(HERE, lesson);
        assertThat(classes.isBegun(HERE, lesson)).as("it was only opened").isFalse();
        board.guess("any").set(0);
        assertThat(classes.isBegun(HERE, lesson)).isTrue();
        assertThat(classes.isBegun(Path.of("elsewhere.arborist"), lesson)).isFalse();
        classes.begin();
        assertThat(classes.isBegun(HERE, lesson)).isFalse();
        classes.callBack();
        assertThat(classes.isBegun(HERE, lesson)).isTrue();
    }

    @Test
    void whereNobodyWasBeforeNobodyIsCalledBack() throws Exception {
        classes.begin();
        assertThat(classes.leftProperty().get()).isFalse();
        Board board = classes.board(HERE, lesson());
        classes.callBack();
        assertThat(classes.board(HERE, lesson())).isSameAs(board);
    }

    @Test
    void eachSessionHasItsOwnRunsAndWhoeverComesBackFindsThem() throws Exception {
        Board board = classes.board(HERE, lesson());
        classes.show(HERE, board);
        Path elsewhere = Path.of("elsewhere.arborist");
        assertThat(classes.board(elsewhere, lesson())).as("its runs are not in that session").isNotSameAs(board);
        assertThat(classes.board(HERE, lesson())).isSameAs(board);
        assertThat(classes.shown(HERE)).containsSame(board);
        assertThat(classes.shown(elsewhere)).isEmpty();
        assertThat(classes.place()).contains(HERE);
        assertThat(classes.elsewhere(elsewhere, lesson())).as("nothing was done there").isEmpty();
        board.guess("which?").set(1);
        assertThat(classes.elsewhere(elsewhere, lesson())).contains(HERE);
        assertThat(classes.elsewhere(HERE, lesson())).isEmpty();
    }

    @Test
    void whatIsClearedAwayComesBack() throws Exception {
        Board first = touched();
        assertThat(classes.looksBack(HERE, lesson())).isTrue();
        classes.clear(HERE, lesson());
        Board second = touched();
        assertThat(second).isNotSameAs(first);
        assertThat(classes.looksBack(HERE, lesson())).as("whoever begins anew wants no old runs").isFalse();
        Board third = classes.clear(HERE, lesson());
        assertThat(classes.board(HERE, lesson())).isSameAs(third);
        assertThat(classes.bringBack(HERE, lesson())).isSameAs(second);
        assertThat(classes.bringBack(HERE, lesson())).isSameAs(first);
        assertThat(classes.bringBack(HERE, lesson())).as("what stood there is kept too").isSameAs(second);
    }

    @Test
    void whatNobodyTouchedIsNotKept() throws Exception {
        Board board = classes.board(HERE, lesson());
        assertThat(classes.clear(HERE, lesson())).isSameAs(board);
        assertThat(classes.isCleared(HERE, lesson())).isFalse();
    }

    @Test
    void eachOfThoseThatAreKeptHasItsTurnAndTheOldestMakesRoom() throws Exception {
        List<Board> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(touched());
            classes.clear(HERE, lesson());
        }
        Board now = touched();
        List<Board> kept = all.subList(10 - ClearedAway.MOST, 10).reversed();
        for (int round = 0; round < 2; round++) {
            for (Board board : kept) {
                assertThat(classes.bringBack(HERE, lesson())).isSameAs(board);
            }
            assertThat(classes.bringBack(HERE, lesson())).isSameAs(now);
        }
    }

    @Test
    void aClassThatIsCalledBackHasWhatItClearedAwayAndLooksBack() throws Exception {
        Board board = touched();
        classes.clear(HERE, lesson());
        classes.begin();
        assertThat(classes.isCleared(HERE, lesson())).as("of another class").isFalse();
        assertThat(classes.looksBack(ELSEWHERE, lesson())).isFalse();
        classes.callBack();
        assertThat(classes.looksBack(ELSEWHERE, lesson())).as("nobody cleared anything there").isTrue();
        assertThat(classes.looksBack(HERE, lesson())).isFalse();
        assertThat(classes.bringBack(HERE, lesson())).isSameAs(board);
    }

    @Test
    void anotherClassSeesNothingOfWhatWasRunBefore() throws Exception {
        classes.begin();
        assertThat(classes.looksBack(HERE, lesson())).isFalse();
    }

    /** The board that stands there, with a guess. */
    private Board touched() throws Exception {
        Board board = classes.board(HERE, lesson());
        board.guess("which?").set(1);
        return board;
    }

    private static Lesson lesson() throws Exception {
        Lessons lessons = new Lessons(Path.of("no-such-folder"));
        return lessons.read(lessons.all().getFirst());
    }
}
