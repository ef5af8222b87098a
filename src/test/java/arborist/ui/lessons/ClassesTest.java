package arborist.ui.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.lesson.Lesson;
import arborist.lesson.Lessons;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** No class is lost that has done anything. */
class ClassesTest {
    private static final Path HERE = Path.of("here.arborist");
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
        Board first = classes.board(HERE, lesson());
        assertThat(classes.looksBack(HERE, lesson())).isTrue();
        Board second = classes.clear(HERE, lesson());
        assertThat(second).isNotSameAs(first);
        assertThat(classes.looksBack(HERE, lesson())).as("whoever begins anew wants no old runs").isFalse();
        Board third = classes.clear(HERE, lesson());
        assertThat(classes.board(HERE, lesson())).isSameAs(third);
        assertThat(classes.bringBack(HERE, lesson())).isSameAs(second);
        assertThat(classes.bringBack(HERE, lesson())).isSameAs(first);
        assertThat(classes.isCleared(HERE, lesson())).isFalse();
    }

    @Test
    void anotherClassSeesNothingOfWhatWasRunBefore() throws Exception {
        classes.begin();
        assertThat(classes.looksBack(HERE, lesson())).isFalse();
    }

    private static Lesson lesson() throws Exception {
        Lessons lessons = new Lessons(Path.of("no-such-folder"));
        return lessons.read(lessons.all().getFirst());
    }
}
