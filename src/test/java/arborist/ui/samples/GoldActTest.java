package arborist.ui.samples;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.equal.Equality;
import arborist.answer.formula.Prover;
import arborist.session.Session;
import arborist.trace.AnswerReading;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Run;
import arborist.trace.Sample;
import arborist.trace.Submission;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.Shown;
import arborist.ui.tend.Hand;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody goes to another problem while the right answer of the one before is being corrected. */
@ExtendWith(ApplicationExtension.class)
class GoldActTest {
    private static final Id FIRST = new Id(1, 0);
    private static final Id SECOND = new Id(2, 0);

    @TempDir
    static Path folder;

    private final CountDownLatch comparing = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final Shown shown = new Shown();
    private final Overlay overlay = new Overlay();
    private @Nullable Session opened;

    @Start
    void show(Stage stage) {
        stage.setScene(new Scene(overlay, 600, 500));
        stage.show();
    }

    @BeforeEach
    void begin() throws Exception {
        Session session = Session.create(folder.resolve(Id.random() + ".arborist"));
        opened = session;
        add(FIRST);
        add(SECOND);
        fx(() -> shown.open(session, FIRST));
        until(() -> shown.tree() != null);
    }

    @AfterEach
    void close() {
        goOn.countDown();
        fx(shown::close);
        session().close();
    }

    @Test
    void itIsDoneToTheProblemWhoseAnswersAreBeingCompared() throws InterruptedException {
        GoldAct act = new GoldAct(new Hand(shown, () -> "ada", told::add), overlay, slow());
        fx(act::ask);
        until(overlay::isVisible);
        fill("x^2+2x+1");
        assertThat(comparing.await(60, TimeUnit.SECONDS)).isTrue();
        fx(() -> shown.open(session(), SECOND));
        goOn.countDown();
        assertCorrected("x^2+2x+1");
    }

    /** By a key that goes past the card, or since the window was told to show another. */
    @Test
    void itIsDoneToTheProblemTheCardWasOpenedFor() throws InterruptedException {
        goOn.countDown();
        GoldAct act = new GoldAct(new Hand(shown, () -> "ada", told::add), overlay, slow());
        fx(act::ask);
        until(overlay::isVisible);
        fx(() -> shown.open(session(), SECOND));
        until(() -> shown.tree() != null);
        fill("x^2+2x+1");
        assertCorrected("x^2+2x+1");
    }

    @Test
    void whatCannotBeDoneAnyMoreIsTold() throws InterruptedException {
        GoldAct act = new GoldAct(new Hand(shown, () -> "ada", told::add), overlay, Equality.plain());
        fx(act::ask);
        until(overlay::isVisible);
        session().close();
        fill("8");
        assertThat(told.poll(60, TimeUnit.SECONDS)).isNotNull().doesNotContain("Right is now");
    }

    private void assertCorrected(String gold) throws InterruptedException {
        assertThat(told.poll(60, TimeUnit.SECONDS)).isNotNull().startsWith("Right is now");
        assertThat(gold(FIRST)).containsExactly(gold);
        assertThat(outcome(FIRST)).isEqualTo(Verdict.Outcome.YES);
        assertThat(gold(SECOND)).containsExactly("7");
        assertThat(outcome(SECOND)).isEqualTo(Verdict.Outcome.NO);
        session().undo("ada").join();
        for (Id problem : List.of(FIRST, SECOND)) {
            assertThat(gold(problem)).containsExactly("7");
            assertThat(outcome(problem)).isEqualTo(Verdict.Outcome.NO);
        }
    }

    private void fill(String right) {
        fx(() -> {
            ((TextArea) Objects.requireNonNull(overlay.lookup("#gold-answers"))).setText(right);
            ((Button) Objects.requireNonNull(overlay.lookup("#gold-save"))).fire();
        });
    }

    /** It begins to compare, and ends when it is let. */
    private Equality slow() {
        return new Equality(expression -> {
            comparing.countDown();
            try {
                return goOn.await(60, TimeUnit.SECONDS) ? Prover.Proof.ZERO : Prover.Proof.LATE;
            } catch (InterruptedException e) {
                return Prover.Proof.LATE;
            }
        });
    }

    private List<String> gold(Id problem) {
        return Objects.requireNonNull(tree(problem).problem()).gold();
    }

    private Verdict.Outcome outcome(Id problem) {
        return Objects.requireNonNull(tree(problem).node(leaf(problem))).outcome(Verdict.RIGHT);
    }

    private Tree tree(Id problem) {
        return session().tree(problem).join();
    }

    private Session session() {
        return Objects.requireNonNull(opened);
    }

    private static Id leaf(Id problem) {
        return new Id(problem.high(), 3);
    }

    private void add(Id problem) {
        Id root = new Id(problem.high(), 1);
        Id run = new Id(problem.high(), 2);
        Id leaf = leaf(problem);
        Id sample = new Id(problem.high(), 4);
        String text = "Answer: (x+1)^2";
        session().submit(Submission.of(Author.person("importer"), problem,
                new Change.AddProblem(new Problem(problem, "Square", "Which?", List.of("7"), "free", true, null, null,
                        Attributes.NONE)),
                new Change.AddThought(Thought.of(root, problem, null, null, Kind.PROBLEM, "Which?")),
                new Change.StartRun(new Run(run, problem, "cot", Attributes.NONE, null, null, "m", null, null, "test",
                        false, Attributes.NONE)),
                new Change.AddThought(Thought.of(leaf, problem, root, run, Kind.ANSWER, text)),
                new Change.AddSample(new Sample(sample, run, leaf, 0, Sample.Status.COMPLETE)),
                new Change.ReadAnswer(sample, new AnswerReading("(x+1)^2", "A:", leaf, 8, 15)),
                new Change.AddVerdict(new Verdict(new Id(problem.high(), 5), leaf, "gold", "1", Verdict.RIGHT,
                        Verdict.Outcome.NO, "compared", TextVersion.of(text), true))))
                .join();
    }

    private static void fx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    private static void until(java.util.concurrent.Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("it did not come about", e);
        }
    }
}
