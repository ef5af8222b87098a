package arborist.ui.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.lesson.Lesson;
import arborist.lesson.Lessons;
import arborist.llm.LanguageModel;
import arborist.llm.Spent;
import arborist.llm.StepScorer;
import arborist.reason.Models;
import arborist.reason.Plan;
import arborist.reason.Runner;
import arborist.reason.prompt.PromptFolder;
import arborist.trace.Refused;
import arborist.ui.kit.Fx;
import arborist.ui.kit.MemoryDoor;
import arborist.ui.kit.Shown;
import arborist.ui.run.Conductor;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A board outlives the view that ran something for it, and what that one still waits for touches it no more. */
class BoardRunsTest {
    private final MemoryDoor door = new MemoryDoor();
    private final Lessons lessons = new Lessons(Path.of("no-such-folder"));
    private final CompletableFuture<Runner> models = new CompletableFuture<>();
    private final Conductor conductor = conductor(models);
    private final BoardRuns first = new BoardRuns(door, conductor, () -> "ada", lessons);
    private final BoardRuns next = new BoardRuns(door, conductor(new CompletableFuture<>()), () -> "ada", lessons);
    private final Semaphore heard = new Semaphore(0);
    private final Board board;
    private final String run;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    BoardRunsTest() throws Exception {
        Lesson lesson = lessons.read(lessons.all().getFirst());
        board = new Board(lesson);
        run = lesson.runs().getFirst().id();
    }

    @BeforeEach
    void begin() {
        // Somebody who hears of the models before, and somebody after: then all between has.
        fx(this::listen);
        begin(first);
        fx(this::listen);
        assertThat(stand().isGoing()).isTrue();
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void whatWaitsForModelsIsToldAsStoppedWhereTheViewIsClosed() {
        fx(first::close);
        assertThat(stand()).isInstanceOf(Stand.Failed.class);
        begin(next);
        assertThat(stand().isGoing()).as("once more, by another view").isTrue();
    }

    @Test
    void whereModelsComeTooLateNothingIsSaidOfWhatWasBegunAgain() {
        fx(first::close);
        begin(next);
        answered(then -> then
                .complete(new Runner(door, new None(), new PromptFolder(Path.of("none")), (problem, task) -> {
                    throw new Refused("None.");
                }, "test")));
        assertThat(stand().isGoing()).isTrue();
    }

    @Test
    void whereNoModelsComeAtAllNothingIsSaidOfWhatWasBegunAgain() {
        fx(first::close);
        begin(next);
        answered(then -> then.completeExceptionally(new Refused("There is no model.")));
        assertThat(stand().isGoing()).isTrue();
    }

    @Test
    void whyNoModelsCameIsSaidWhereTheViewIsThere() {
        answered(then -> then.completeExceptionally(new Refused("There is no model.")));
        assertThat(stand()).isEqualTo(new Stand.Failed<List<Digest>>("There is no model."));
        fx(first::close);
        assertThat(stand()).isEqualTo(new Stand.Failed<List<Digest>>("There is no model."));
    }

    private void listen() {
        Fx.then(conductor.runner(), models -> heard.release(), sentence -> heard.release());
    }

    private void answered(Consumer<CompletableFuture<Runner>> how) {
        how.accept(models);
        heard.acquireUninterruptibly(2);
    }

    private void begin(BoardRuns runs) {
        fx(() -> runs.begin(board, board.lesson().runs().getFirst(), null, 0));
    }

    private Stand<List<Digest>> stand() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> board.run(run).get());
    }

    private static Conductor conductor(CompletableFuture<Runner> models) {
        return new Conductor(models::join, new Shown(), () -> "ada", told -> {}, why -> {});
    }

    private static void fx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5000, action);
    }

    /** Has no models. */
    private static final class None implements Models {
        @Override
        public LanguageModel model(Plan plan, Spent before) {
            throw new Refused("There is no model.");
        }

        @Override
        public StepScorer rewardModel(String name) {
            throw new Refused("There is no reward model.");
        }
    }
}
