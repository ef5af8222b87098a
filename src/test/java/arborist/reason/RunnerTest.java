package arborist.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.llm.Abilities;
import arborist.llm.Delta;
import arborist.llm.LanguageModel;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.llm.Spent;
import arborist.llm.StepScorer;
import arborist.llm.Trouble;
import arborist.reason.prompt.PromptFolder;
import arborist.reason.set.Job;
import arborist.reason.set.Outcome;
import arborist.reason.set.RunSet;
import arborist.session.Session;
import arborist.task.Tasks;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Refused;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import arborist.trace.Sample;
import arborist.trace.Submission;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.words.Left;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every technique grows a tree in a real session to its end, can be stopped, and goes on. */
class RunnerTest {
    private static final String PUZZLE = "Use 4, 5, 6 and 10, each once, with + - * / to make 24.";
    private final Id problem = Id.random();
    private final ScriptedModel model = new ScriptedModel(RunnerTest::player);
    private Path folder = Path.of("");
    private Session session;

    /** Plays the Game of 24 with 4 5 6 10, not always well. */
    static String player(Request request, int i) {
        String asked = ScriptedModel.text(request);
        String last = request.messages().getLast().text();
        if (asked.contains("sure, likely or impossible") || asked.contains("sure where it is right")) {
            return last.endsWith("24") || last.contains("4 20") || last.contains("5 6 10") ? "sure" : "likely";
        }
        if (asked.contains("List possible next steps")) {
            return switch (last.substring(last.lastIndexOf("At hand:") + 8).strip()) {
                case "4 5 6 10" -> "10 - 6 = 4 (left: 4 4 5)\n4 * 5 = 20 (left: 6 10 20)\n4 + 5 = 9 (left: 6 9 10)";
                case "6 10 20" -> "10 - 6 = 4 (left: 4 20)\n20 - 6 = 14 (left: 10 14)";
                case "4 4 5" -> "4 * 5 = 20 (left: 4 20)";
                case "4 20" -> "4 + 20 = 24 (left: 24)\n20 - 4 = 16 (left: 16)";
                case "10 14" -> "10 + 14 = 24 (left: 24)";
                default -> "6 + 9 = 15 (left: 10 15)";
            };
        }
        if (asked.contains("Write them as one expression")) {
            return "Answer: 4 * 5 + (10 - 6) = 24";
        }
        boolean wrong = request.sampling().seed() == null || request.sampling().seed() + i == 0;
        return wrong ? "4 + 5 = 10 (left: 6 10 10)\nAnswer: 4 + 5 + 6 + 10 = 24"
                : "4 * 5 = 20 (left: 6 10 20)\n10 - 6 = 4 (left: 4 20)\n4 + 20 = 24 (left: 24)\n"
                        + "Answer: 4 * 5 + (10 - 6) = 24";
    }

    /** What the run was said to have spent when its model was last asked for. */
    private Spent before = Spent.NOTHING;

    @BeforeEach
    void begin(@TempDir Path temp) {
        folder = temp;
        session = Session.create(temp.resolve("runs.arborist"));
        var _ = session.submit(Submission.of(Author.person("Ada"), problem,
                new Change.AddProblem(new Problem(problem, "puzzle", PUZZLE, List.of(), "game24", true, null, null,
                        Attributes.NONE)),
                new Change.AddThought(Thought.of(Id.random(), problem, null, null, Kind.PROBLEM, PUZZLE)))).join();
    }

    @AfterEach
    void close() {
        session.close();
    }

    static List<String> techniques() {
        // What grows nothing has no answer either; JudgeStepsTest is about it.
        return Techniques.all().stream().map(Technique::name).filter(name -> !name.equals("judge-steps")).toList();
    }

    @ParameterizedTest
    @MethodSource("techniques")
    void everyTechniqueComesToItsEnd(String name) throws Exception {
        Landing landing = run(plan(name));
        RunState state = state();
        assertThat(state.status()).as(state.reason()).isEqualTo(RunStatus.DONE);
        assertThat(state.answer()).isEqualTo(landing.answer()).isNotNull();
        assertThat(state.reason()).isEqualTo(landing.why());
        assertThat(state.chosen()).isNotEmpty();
        assertThat(state.reason()).endsWith(".");
        assertThat(Attempt.of(tree(), state.run().id())).isNotEmpty();
        assertThat(tree().calls()).isNotEmpty();
        assertThat(Plan.of(state.run().parameters())).isEqualTo(plan(name));
        assertThat(Left.unknown(tree())).as("a German reader would find it in English").isEmpty();
        assertThat(session.check().join()).isEmpty();
        long clock = tree().clock();
        var _ = runner().goOn(tree(), state, "Ada").join().done().get(1, TimeUnit.MINUTES);
        assertThat(tree().clock() - clock).as("going on with what is done says only so").isLessThanOrEqualTo(2);
    }

    @Test
    void aSearchFindsWhatDirectAnswersDoNot() throws Exception {
        assertThat(run(plan("direct")).answer()).isEqualTo("4 + 5 + 6 + 10 = 24");
        assertThat(run(plan("tot-beam")).answer()).isEqualTo("4 * 5 + (10 - 6) = 24");
    }

    @Test
    void theWholeRunIsOneGroupOfItsAuthor() throws Exception {
        run(plan("tot-beam"));
        Id run = state().run().id();
        assertThat(session.edits(problem, 0, 10_000).join()).filteredOn(e -> e.group().equals(run))
                .hasSizeGreaterThan(20)
                .allMatch(e -> e.author().equals(new Author(Author.Role.STRATEGY, "tot-beam", "Ada")));
    }

    @Test
    void aRunThatWasStoppedGoesOnWhereItWas() throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        ScriptedModel slow = new ScriptedModel((request, i) -> {
            if (ScriptedModel.text(request).contains("6 10 20")) {
                reached.countDown();
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return "";
                }
            }
            return player(request, i);
        });
        Running running = runner(slow).begin(tree(), plan("tot-beam"), null, "Ada");
        reached.await();
        running.stop();
        var _ = running.done().get(1, TimeUnit.MINUTES);
        assertThat(state().status()).isEqualTo(RunStatus.STOPPED);
        assertThat(state().reason()).startsWith("Stopped by a person.");
        session.close();
        session = Session.open(folder.resolve("runs.arborist"));
        int asked = model.asked.size();
        Landing landing = runner().goOn(tree(), state(), "Ada").join().done().get(1, TimeUnit.MINUTES);
        assertThat(landing.answer()).isEqualTo("4 * 5 + (10 - 6) = 24");
        assertThat(model.asked.subList(asked, model.asked.size())).as("the first step is not proposed again")
                .noneMatch(r -> ScriptedModel.text(r).endsWith("At hand: 4 5 6 10"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"direct", "cot", "self-consistency", "best-of-n", "revision", "self-correction", "fresh-samples",
                "hybrid"})
    void aSampleThatBrokeOffWithItsRunIsDrawnAgain(String name) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Running running = runner(new LanguageModel() {
            @Override
            public String name() {
                return model.name();
            }

            @Override
            public Abilities abilities() {
                return model.abilities();
            }

            @Override
            public Reply answer(Request request, Consumer<Delta> deltas) throws InterruptedException {
                deltas.accept(new Delta.Begun(0, 0));
                deltas.accept(new Delta.Text(0, "4 + 5 = 9"));
                begun.countDown();
                Thread.sleep(60_000);
                throw new IllegalStateException("nobody stopped it");
            }
        }).begin(tree(), plan(name), null, "Ada");
        begun.await();
        until(() -> tree().nodes().size() > 1);
        running.stop();
        var _ = running.done().get(1, TimeUnit.MINUTES);
        assertThat(tree().samples().values()).extracting(s -> s.sample().status())
                .containsOnly(Sample.Status.CANCELLED);

        Landing landing = runner().goOn(tree(), state(), "Ada").join().done().get(1, TimeUnit.MINUTES);
        assertThat(landing.status()).isEqualTo(RunStatus.DONE);
        assertThat(landing.answer()).isNotNull();
        Id run = state().run().id();
        if (name.equals("fresh-samples")) {
            // It stops at the first that passes, which another seed may draw sooner.
            return;
        }
        run(plan(name));
        assertThat(whole(run)).as("as many as where nothing broke off").isEqualTo(whole(state().run().id()));
    }

    private long whole(Id run) {
        return Attempt.of(tree(), run).stream().filter(Attempt::counts).count();
    }

    @Test
    void whatARunHasSpentCountsWhenItIsGoneOnWith() throws Exception {
        run(plan("self-consistency"));
        assertThat(before).isEqualTo(Spent.NOTHING);
        var _ = runner().goOn(tree(), state(), "Ada").join().done().get(1, TimeUnit.MINUTES);
        assertThat(before.calls()).isEqualTo(tree().calls().size());
        assertThat(before.tokens()).isGreaterThan(10);
    }

    @Test
    void aSetRunsEachPlanOnceAndWhatHasEndedNotAgainUnderOtherLimits() throws Exception {
        Job job = new Job(problem, plan("cot"));
        new RunSet(session, runner(), "Ada", 4, Set.of()).run(List.of(job, job, job), new Quiet());
        assertThat(tree().liveRuns()).hasSize(1);
        Plan more = plan("cot");
        Plan limited = new Plan(more.strategy(), more.task(), more.model(), more.scorer(), more.seed(), null, null,
                new Plan.Limits(100_000L, null, null, null), more.parameters());
        new RunSet(session, runner(), "Ada", 4, Set.of()).run(List.of(new Job(problem, limited)), new Quiet());
        assertThat(tree().liveRuns()).hasSize(1);
    }

    @Test
    void freshSamplesUnderOtherTokensAreAnotherPlan() throws Exception {
        for (long tokens : new long[] {500, 1_500, 500}) {
            Plan plain = plan("fresh-samples");
            Plan fresh = new Plan(plain.strategy(), plain.task(), plain.model(), null, plain.seed(), null, null,
                    new Plan.Limits(tokens, null, null, null), plain.parameters());
            new RunSet(session, runner(), "Ada", 4, Set.of()).run(List.of(new Job(problem, fresh)), new Quiet());
        }
        assertThat(tree().liveRuns()).extracting(r -> Plan.of(r.run().parameters()).limits().tokens())
                .containsExactly(500L, 1_500L);
    }

    @Test
    void theControlOfARevisingRunIsTheSameButForItsSamplesAndIsToldTheSameWords() throws Exception {
        run(plan("self-correction"));
        RunState revised = state();
        Plan control = Control.of(tree(), revised).orElseThrow();
        Plan before = Plan.of(revised.run().parameters());
        assertThat(control.strategy()).isEqualTo("fresh-samples");
        assertThat(control.limits()).isEqualTo(
                new Plan.Limits(Outcome.of(tree(), revised).tokens(), null, null, null));
        assertThat(control.with(before.parameters()).unlimited()).isEqualTo(new Plan("fresh-samples", before.task(),
                before.model(), null, before.seed(), null, null, Plan.Limits.NONE, before.parameters()));
        assertThat(control.parameters().feedback()).isEqualTo(before.parameters().feedback());
        var _ = runner().beginBeside(tree(), control, revised, "Ada").join().done().get(1, TimeUnit.MINUTES);
        assertThat(state().run().prompts()).isEqualTo(revised.run().prompts());
        assertThat(state().status()).isEqualTo(RunStatus.DONE);
        assertThat(Control.of(tree(), state())).as("a control has none").isEmpty();
    }

    private static final class Quiet implements RunSet.Progress {
        @Override
        public void begun(Job job, Running running) {}

        @Override
        public void ended(Job job, Outcome outcome) {}

        @Override
        public void refused(Job job, String sentence) {
            throw new AssertionError(sentence);
        }
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 1000 && !condition.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void aSpentBudgetStopsCleanlyWithWhatThereIs() throws Exception {
        run(plan("self-consistency").with(plan("self-consistency").parameters().samples(2)));
        String found = state().answer();
        RunState done = state();
        model.fail(new Trouble(Trouble.Kind.BUDGET, "The budget of 10 tokens is spent."));
        run(plan("self-consistency"));
        assertThat(state().status()).isEqualTo(RunStatus.STOPPED);
        assertThat(state().reason()).startsWith("The budget of 10 tokens is spent.");
        assertThat(state().answer()).as("it had nothing yet").isNull();
        assertThat(tree().runs().get(done.run().id())).as("another run is as it was").isEqualTo(done);
        assertThat(found).isNotNull();
    }

    @Test
    void whatNobodyCanReachFailsInASentence() throws Exception {
        model.fail(new Trouble(Trouble.Kind.UNREACHABLE, "Nobody answers at localhost:1; start the server."));
        run(plan("cot"));
        assertThat(state().status()).isEqualTo(RunStatus.FAILED);
        assertThat(state().reason()).isEqualTo(
                "Nobody answers at localhost:1; start the server. No sample came to its end.");
    }

    @Test
    void aRunThatWasImportedCannotGoOn() {
        assertThatThrownBy(() -> Plan.of(new Attributes("{\"beam\":5}"))).isInstanceOf(Refused.class)
                .hasMessageContaining("was not begun here");
    }

    private Landing run(Plan plan) throws Exception {
        return runner().begin(tree(), plan, null, "Ada").done().get(1, TimeUnit.MINUTES);
    }

    private Runner runner() {
        return runner(model);
    }

    private Runner runner(LanguageModel asked) {
        Models models = new Models() {
            @Override
            public LanguageModel model(Plan plan, Spent spent) {
                before = spent;
                return asked;
            }

            @Override
            public StepScorer rewardModel(String name) {
                throw new Refused("There is no reward model " + name + ".");
            }
        };
        Tasks tasks = Tasks.standard();
        return new Runner(session, models, new PromptFolder(folder.resolve("prompts")),
                (p, task) -> new TaskAim(p, tasks.named(task).orElseThrow()), "test");
    }

    static Plan plan(String name) {
        Technique technique = Techniques.named(name).orElseThrow();
        String scorer = name.equals("best-of-n") ? "exact" : technique.needsScorer() ? "value" : null;
        return new Plan(name, "game24", new Plan.ModelName("scripted", null, null), scorer, 0L, null, null,
                Plan.Limits.NONE, Techniques.defaults(technique, "game24"));
    }

    private Tree tree() {
        return session.tree(problem).join();
    }

    private RunState state() {
        return Objects.requireNonNull(tree().liveRuns().getLast());
    }
}
