package arborist.ui.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.lesson.Choices;
import arborist.lesson.Lesson;
import arborist.lesson.Lessons;
import arborist.lesson.Part;
import arborist.trace.Id;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one would present is what one looks at. */
class BoardTest {
    private final Lesson lesson;
    private final Board board;
    private final List<Integer> running = new ArrayList<>();

    BoardTest() throws Exception {
        Lessons lessons = new Lessons(Path.of("no-such-folder"));
        lesson = lessons.read(lessons.named("04-self-consistency"));
        board = new Board(lesson);
        for (int i = 0; i < lesson.pages().size(); i++) {
            if (!runs(i).isEmpty()) {
                running.add(i);
            }
        }
    }

    @Test
    void onAPageWithRunsItIsThatPagesNewest() {
        int first = running.get(0);
        int second = running.get(1);
        board.pageProperty().set(first);
        assertThat(board.presentable().getValue()).isNull();
        Made one = made(runs(first).getFirst());
        board.pageProperty().set(second);
        assertThat(board.presentable().getValue()).as("nothing was run on this page").isNull();
        Made other = made(runs(second).getFirst());
        assertThat(board.presentable().getValue()).isEqualTo(other);
        board.pageProperty().set(first);
        assertThat(board.presentable().getValue()).as("and not what was run last of all").isEqualTo(one);
        Made again = made(runs(first).getFirst());
        assertThat(board.presentable().getValue()).isEqualTo(again);
    }

    @Test
    void onAPageWithoutRunsItIsTheNewestOfWhichNothingIsKeptBack() {
        int without = 0;
        while (!runs(without).isEmpty()) {
            without++;
        }
        Part.Ask ask = lesson.parts().stream().filter(Part.Ask.class::isInstance).map(Part.Ask.class::cast)
                .filter(some -> some.choices() instanceof Choices.ByRun).findFirst().orElseThrow();
        String asked = ((Choices.ByRun) ask.choices()).run();
        Made made = made(asked);
        board.pageProperty().set(without);
        assertThat(board.presentable().getValue()).as("the class has not guessed yet").isNull();
        board.guess(ask.id()).set(0);
        assertThat(board.presentable().getValue()).isEqualTo(made);
    }

    @Test
    void whatIsRunOnceMoreIsAskedAnewAndCountsAnew() {
        Part.Ask ask = lesson.parts().stream().filter(Part.Ask.class::isInstance).map(Part.Ask.class::cast)
                .filter(some -> some.choices() instanceof Choices.ByRun).findFirst().orElseThrow();
        String asked = ((Choices.ByRun) ask.choices()).run();
        board.begin(asked, 0);
        String first = board.anew(ask);
        assertThat(board.counts(ask.id())).isTrue();
        assertThat(board.counts(ask.id())).isFalse();
        board.guess(ask.id()).set(1);
        board.begin(asked, 10_000);
        assertThat(board.guess(ask.id()).get()).isNull();
        assertThat(board.counts(ask.id())).isTrue();
        assertThat(board.anew(ask)).isNotEqualTo(first);
    }

    private Made made(String block) {
        Made made = new Made(block, Id.random(), Id.random());
        board.made(made);
        return made;
    }

    private List<String> runs(int page) {
        return lesson.pages().get(page).parts().stream().filter(Part.Run.class::isInstance)
                .map(part -> ((Part.Run) part).id()).toList();
    }
}
