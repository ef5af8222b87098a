package arborist.app.command;

import arborist.label.auto.CalculatorLabeller;
import arborist.label.auto.ImportedLabeller;
import arborist.label.auto.JudgeLabeller;
import arborist.label.auto.Labeller;
import arborist.label.auto.Labelling;
import arborist.label.auto.OmegaLabeller;
import arborist.label.auto.RolloutLabeller;
import arborist.label.auto.Rollouts;
import arborist.llm.LanguageModel;
import arborist.llm.Request;
import arborist.llm.Trouble;
import arborist.reason.Plan;
import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.task.Tasks;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lets a program label the steps of a session's solutions. */
@Command(name = "auto", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Lets a program label the steps of solutions, beside what people say of them and never instead. Started"
                + " again, it puts new labels in place of its own old ones.",
        footer = {"", "Example: arborist label auto samples.arborist --by rollouts --model sapling --rollouts 8"})
final class LabelAuto implements Callable<Integer> {
    private static final int MOST_ROLLOUTS = 1024;

    private final RunCommand.Running running;
    private final Supplier<String> person;
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final SessionArgument session = new SessionArgument();

    @Option(names = "--by", paramLabel = "WAY", required = true,
            description = "calculator (works out what steps state), rollouts (a model goes on from each step), omega (the same by"
                    + " binary search for the first error), judge (a model judges) or imported (Monte-Carlo values of a log).")
    private Way way;

    @Mixin
    private RunModel model;

    @Option(names = "--rollouts", paramLabel = "K", defaultValue = "8",
            description = "How many go on from a step; by default ${DEFAULT-VALUE}.")
    private int rollouts;

    @Option(names = "--temperature", paramLabel = "T", description = "Of the model; by default 0.8, and 0 for a judge.")
    private @Nullable Double temperature;

    @Option(names = "--answer-tokens", paramLabel = "N", description = "The most tokens of one answer of the model.")
    private @Nullable Integer answer;

    @Option(names = "--seed", paramLabel = "N", description = "Of the model's sampling.")
    private @Nullable Long seed;

    @Mixin
    private final ProblemChoice problems = new ProblemChoice();

    @Option(names = "--limit", paramLabel = "N", description = "Only the first solutions, so many.")
    private @Nullable Integer limit;

    @Mixin
    private LabelBudget budget;

    /** What labels. */
    enum Way {
        calculator, rollouts, omega, judge, imported
    }

    /** @param person on whose behalf the session is changed */
    // Picocli fills the fields that it is told to.
    @SuppressWarnings("NullAway.Init")
    LabelAuto(RunCommand.Running running, Supplier<String> person, Console console) {
        this.running = running;
        this.person = person;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (rollouts < 1 || rollouts > MOST_ROLLOUTS) {
            throw wrong("--rollouts is from 1 to " + MOST_ROLLOUTS + ", not " + rollouts);
        }
        if (limit != null && limit < 1) {
            throw wrong("--limit is 1 or more, not " + limit);
        }
        LabelTotals totals = new LabelTotals(limit == null ? Integer.MAX_VALUE : limit);
        try (Interruption interruption = new Interruption(); Session open = session.open()) {
            Labeller labeller = labeller();
            interruption.interrupts(Thread.currentThread());
            try (ProgressLine progress = new ProgressLine(console, session.file(), ProgressLine.Unit.PROBLEMS)) {
                Labelling labelling = new Labelling(open, labeller, person.get());
                problems.each(open, progress, row -> label(open, labelling, row, totals));
            } catch (InterruptedException e) {
                totals.stop();
            }
            totals.write(labeller.annotator(), console.out());
        }
        Optional<Trouble> ended = totals.ended();
        if (ended.isPresent()) {
            console.err().println("arborist: " + ended.get().sentence());
        }
        return ended.isEmpty() || ended.get().kind() == Trouble.Kind.BUDGET ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static boolean label(Session open, Labelling labelling, ProblemRow row, LabelTotals totals)
            throws InterruptedException {
        totals.add(labelling.label(Wait.on(open.tree(row.id())), totals.left(), () -> {
        }));
        return totals.goesOn();
    }

    private Labeller labeller() {
        return switch (way) {
            case calculator -> new CalculatorLabeller();
            case imported -> new ImportedLabeller();
            case rollouts -> new RolloutLabeller(rollouts(), Tasks.standard());
            case omega -> new OmegaLabeller(rollouts(), Tasks.standard());
            case judge -> new JudgeLabeller(asked(),
                    (one, words) -> running.prompt(name(), "label-judge", one, words), sampling(0).times(1));
        };
    }

    private Rollouts rollouts() {
        return new Rollouts(asked(), (one, words) -> running.prompt(name(), "cot", one, words),
                sampling(0.8).times(rollouts));
    }

    private LanguageModel asked() {
        running.allow(model::deadlines);
        return running.model(name(), model.keyVariable(), model.recording(), budget.limits());
    }

    private Request.Sampling sampling(double usual) {
        return Request.Sampling.PLAIN.hot(temperature == null ? Double.valueOf(usual) : temperature).seeded(seed)
                .atMost(answer);
    }

    private Plan.ModelName name() {
        List<Plan.ModelName> names = model.models();
        if (names.size() != 1) {
            throw wrong("Labels are by one model at a time; name one");
        }
        return names.getFirst();
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
