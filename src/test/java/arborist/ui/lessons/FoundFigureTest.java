package arborist.ui.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.lesson.Lesson;
import arborist.lesson.LessonReader;
import arborist.lesson.Part;
import arborist.lesson.measure.Grower;
import arborist.lesson.measure.KeptCurves;
import arborist.lesson.measure.Survey;
import arborist.lesson.measure.Surveyed;
import arborist.llm.LanguageModel;
import arborist.llm.Spent;
import arborist.llm.StepScorer;
import arborist.reason.Models;
import arborist.reason.Plan;
import arborist.reason.Runner;
import arborist.reason.ScriptedModel;
import arborist.reason.TaskAim;
import arborist.reason.prompt.PromptFolder;
import arborist.task.Tasks;
import arborist.trace.Refused;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure of an earlier time stands on the board as if it had just been measured, and nobody's guess is passed over. */
class FoundFigureTest {
    private static final Instant AT = Instant.parse("2026-11-27T01:02:03Z");
    private static final String FILE = """
            ---
            title = Two ways
            paper = Nobody | 2026 | Nothing
            minutes = 1
            ---

            ```curve
            id = both
            family = arithmetic
            level = 2
            problems = 3
            series direct = direct
            series chain = cot
            ```

            ```claim
            id = above
            say = The chain lies above.
            above = chain
            below = direct
            ```

            ```ask
            question = Which lies above?
            claim = above
            ```
            """;
    private static final Path HERE = Path.of("here.arborist");
    private static final Path THERE = Path.of("there.arborist");

    @TempDir
    private Path folder;

    @BeforeEach
    void measure() throws Exception {
        Lesson lesson = lesson();
        Surveyed measured = new Survey(new Grower(door -> new Runner(door, new Scripted(), new PromptFolder(folder),
                (problem, task) -> new TaskAim(problem, Tasks.standard().named(task).orElseThrow()), "test")), 1)
                .of(lesson.curves().getFirst(), (done, of) -> {});
        assertThat(measured.at()).isNull();
        kept().keep(lesson, measured, AT);
    }

    @Test
    void itWaitsForTheClass() throws Exception {
        Board board = found(classes(), HERE);
        assertThat(board.curve("both").get()).isInstanceOf(Stand.Done.class);
        assertThat(board.waiting("both").get()).as("the class is asked as of any that was measured").isTrue();
        assertThat(board.touchedProperty().get()).as("it can be cleared away").isTrue();
        String ask = lesson().parts().stream().filter(Part.Ask.class::isInstance)
                .map(Part.Ask.class::cast).findFirst().orElseThrow().id();
        board.guess(ask).set(0);
        assertThat(board.waiting("both").get()).isFalse();
    }

    @Test
    void itIsNoReasonToGoToAnotherSession() throws Exception {
        Classes classes = classes();
        Board board = found(classes, HERE);
        assertThat(classes.elsewhere(THERE, lesson())).as("nobody did anything there").isEmpty();
        board.curve("both").set(new Stand.Going<>(0, 3));
        assertThat(classes.elsewhere(THERE, lesson())).contains(HERE);
        found(classes, THERE);
        assertThat(classes.elsewhere(THERE, lesson())).as("what it finds there hides nothing").contains(HERE);
    }

    @Test
    void whatIsBeingMeasuredGoesOn() throws Exception {
        Classes classes = classes();
        Board board = classes.board(HERE, lesson());
        board.curve("both").set(new Stand.Going<>(1, 3));
        found(classes, HERE);
        assertThat(board.curve("both").get()).isEqualTo(new Stand.Going<Surveyed>(1, 3));
    }

    @Test
    void whoeverBeginsAnewDoesNotSeeItUntilItIsMeasured() throws Exception {
        Classes classes = classes();
        found(classes, HERE);
        Board anew = classes.clear(HERE, lesson());
        assertThat(anew.curve("both").get()).isInstanceOf(Stand.Idle.class);
        assertThat(classes.looksBack(HERE, lesson())).isFalse();
        assertThat(kept().find(lesson(), lesson().curves().getFirst())).as("its file is left alone").isPresent();
    }

    private Board found(Classes classes, Path session) throws Exception {
        Board board = classes.board(session, lesson());
        board.found(kept().find(lesson(), lesson().curves().getFirst()).orElseThrow());
        return board;
    }

    private KeptCurves kept() {
        return new KeptCurves(folder.resolve("figures"), () -> "test");
    }

    private static Classes classes() {
        return new Classes(new HourScore(InstantSource.fixed(Instant.EPOCH)));
    }

    private static Lesson lesson() throws Exception {
        return LessonReader.read("20-mine.md", FILE);
    }

    /** Whose model says the same always. */
    private static final class Scripted implements Models {
        private final ScriptedModel answers = new ScriptedModel((request, i) -> "Answer: 5");

        @Override
        public LanguageModel model(Plan plan, Spent before) {
            return answers;
        }

        @Override
        public StepScorer rewardModel(String name) {
            throw new Refused("none");
        }
    }
}
