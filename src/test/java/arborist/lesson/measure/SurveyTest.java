package arborist.lesson.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.lesson.Along;
import arborist.lesson.Measure;
import arborist.lesson.Part;
import arborist.lesson.Problems;
import arborist.lesson.Series;
import arborist.lesson.Way;
import arborist.llm.Abilities;
import arborist.llm.Delta;
import arborist.llm.LanguageModel;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.llm.Spent;
import arborist.llm.StepScorer;
import arborist.llm.Trouble;
import arborist.reason.Models;
import arborist.reason.Option;
import arborist.reason.Plan;
import arborist.reason.Runner;
import arborist.reason.ScriptedModel;
import arborist.reason.TaskAim;
import arborist.reason.prompt.PromptFolder;
import arborist.task.Tasks;
import arborist.trace.Refused;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A curve is stopped while it is being measured, and what was measured of it is not measured again. */
class SurveyTest {
    private static final int BEFORE = 3;
    private static final Part.Curve CURVE = new Part.Curve("one", "one", new Problems.Drawn("arithmetic", List.of(1), 6,
            Problems.Kinds.KNOWN, 1), new Along.Of(Option.SAMPLES, List.of(1.0)),
            List.of(new Series("chain", new Way("cot", "sapling", null, Map.of(), Map.of()), Measure.RIGHT, null)), 1);

    @TempDir
    private Path folder;
    private final ScriptedModel answers = new ScriptedModel((request, i) -> "Answer: 5");
    private final CountDownLatch stuck = new CountDownLatch(1);
    private volatile boolean slow = true;

    @Test
    @Timeout(120)
    void itStopsWithinTheCurveAndGoesOnFromThere() throws Exception {
        Survey survey = new Survey(new Grower(door -> new Runner(door, models(), new PromptFolder(folder),
                (problem, task) -> new TaskAim(problem, Tasks.standard().named(task).orElseThrow()), "test")), 1);
        CompletableFuture<Surveyed> measured = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform().start(() -> {
            try {
                measured.complete(survey.of(CURVE, (done, of) -> {}));
            } catch (InterruptedException | RuntimeException e) {
                measured.completeExceptionally(e);
            }
        });
        stuck.await();
        thread.interrupt();
        assertThatThrownBy(measured::get).isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(InterruptedException.class);
        assertThat(thread.join(java.time.Duration.ofMinutes(1))).as("nothing of it goes on").isTrue();
        assertThat(answers.asked).hasSize(BEFORE);
        slow = false;
        Surveyed whole = survey.of(CURVE, (done, of) -> {});
        assertThat(whole.points(CURVE.series().getFirst())).hasSize(1);
        assertThat(answers.asked).as("each problem once").hasSize(6);
    }

    /** A server that fails, or a limit that is reached, is no model that is wrong: there is no figure then, and what was measured is kept. */
    @Test
    @Timeout(120)
    void anotherModelIsNamedAndWhereItFailsNothingIsMeasured() throws Exception {
        slow = false;
        Plan.ModelName other = new Plan.ModelName("scripted", "openai", null);
        Survey survey = new Survey(new Grower(door -> new Runner(door, models(), new PromptFolder(folder),
                (problem, task) -> new TaskAim(problem, Tasks.standard().named(task).orElseThrow()), "test")), 1);
        Surveyed own = survey.of(CURVE, (done, of) -> {});
        assertThat(own.by()).isNull();
        assertThat(own.models()).containsExactly("sapling");
        answers.fail(new Trouble(Trouble.Kind.BUDGET, "The session's limit is reached."));
        assertThatThrownBy(() -> survey.of(CURVE, other, (done, of) -> {})).isInstanceOf(Refused.class)
                .hasMessageContaining("with scripted").hasMessageContaining("The session's limit is reached.");
    }

    @Test
    void howManyRequestsItTakesIsKnownBefore() {
        Plan.ModelName other = new Plan.ModelName("big", "openai", null);
        assertThat(Requests.most(CURVE, other)).as("one for each problem").isEqualTo(6);
        Way vote = new Way("self-consistency", "sapling", null, Map.of(), Map.of());
        Series voting = new Series("vote", vote, Measure.RIGHT, null);
        Series any = new Series("any", vote, Measure.ANY_RIGHT, null);
        Part.Curve votes = new Part.Curve("votes", "votes", CURVE.from(),
                new Along.Of(Option.SAMPLES, List.of(1.0, 4.0, 16.0)), List.of(voting, any), 1);
        assertThat(Requests.most(votes, other)).as("both series read the same samples").isEqualTo(6 * (1 + 4 + 16));
        Part.Curve levels = new Part.Curve("levels", "levels", CURVE.from(), new Along.Level(List.of(1, 2)),
                CURVE.series(), 1);
        assertThat(Requests.most(levels, other)).as("other problems at each level").isEqualTo(2 * 6);
    }

    private Models models() {
        return new Models() {
            @Override
            public LanguageModel model(Plan plan, Spent before) {
                return new Sticking();
            }

            @Override
            public StepScorer rewardModel(String name) {
                throw new Refused("none");
            }
        };
    }

    /** Answers a few, then waits until it is interrupted. */
    private final class Sticking implements LanguageModel {
        @Override
        public String name() {
            return answers.name();
        }

        @Override
        public Abilities abilities() {
            return answers.abilities();
        }

        @Override
        public Reply answer(Request request, java.util.function.Consumer<Delta> deltas) throws InterruptedException {
            if (slow && answers.asked.size() == BEFORE) {
                stuck.countDown();
                new CountDownLatch(1).await(1, TimeUnit.HOURS);
            }
            return answers.answer(request, deltas);
        }
    }
}
