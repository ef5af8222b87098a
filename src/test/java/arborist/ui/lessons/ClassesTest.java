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
    private final HourScore score = new HourScore(InstantSource.fixed(Instant.EPOCH));
    private final Classes classes = new Classes(score);

    @Test
    void theClassBeforeComesBackWithAllItHasDone() throws Exception {
        Board board = classes.board(lesson());
        score.guessed("which?", true);
        assertThat(classes.leftProperty().get()).isFalse();
        classes.begin();
        assertThat(score.all()).isZero();
        assertThat(classes.board(lesson())).as("a lesson that nobody has gone through").isNotSameAs(board);
        classes.callBack();
        assertThat(classes.board(lesson())).isSameAs(board);
        assertThat(score.right()).isEqualTo(1);
    }

    @Test
    void whoeverBeginsTwiceLosesNoClass() throws Exception {
        Board board = classes.board(lesson());
        score.guessed("which?", true);
        classes.begin();
        classes.begin();
        classes.callBack();
        assertThat(classes.board(lesson())).isSameAs(board);
        assertThat(score.all()).isEqualTo(1);
        assertThat(classes.leftProperty().get()).isTrue();
    }

    @Test
    void twoClassesTakeTurns() throws Exception {
        Board first = classes.board(lesson());
        classes.begin();
        Board second = classes.board(lesson());
        classes.callBack();
        assertThat(classes.board(lesson())).isSameAs(first);
        classes.callBack();
        assertThat(classes.board(lesson())).isSameAs(second);
    }

    @Test
    void whereNobodyWasBeforeNobodyIsCalledBack() throws Exception {
        classes.begin();
        assertThat(classes.leftProperty().get()).isFalse();
        Board board = classes.board(lesson());
        classes.callBack();
        assertThat(classes.board(lesson())).isSameAs(board);
    }

    private static Lesson lesson() throws Exception {
        Lessons lessons = new Lessons(Path.of("no-such-folder"));
        return lessons.read(lessons.all().getFirst());
    }
}
