package arborist.app.command;

import arborist.answer.equal.Equality;
import arborist.answer.worker.WorkerProver;
import arborist.session.Session;
import arborist.task.Tasks;
import arborist.trace.Problem;
import arborist.trace.Tree;
import arborist.vote.Rule;
import arborist.vote.Rules;
import arborist.vote.VoteReader;
import arborist.vote.set.SetFigures;
import arborist.vote.set.SetTally;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Counts the votes of a session's samples by all rules, and says why votes were lost. */
@Command(name = "tally", mixinStandardHelpOptions = true,
        description = "Counts the votes of a session's samples by all rules, shows what more samples are worth, and says why votes"
                + " were lost.",
        footer = {"", "Example: arborist tally samples.arborist --json"})
public final class TallyCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final SessionArgument session = new SessionArgument();

    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    @Option(names = "--mixed",
            description = "Makes curves also of samples of several models or settings, which are not samples of one thing.")
    private boolean mixed;

    @Option(names = "--rule", paramLabel = "R", defaultValue = Rule.MAJORITY,
            description = "The rule whose lost votes are explained; ${DEFAULT-VALUE} where nothing is said.")
    private String rule;

    @Option(names = "--scorer", paramLabel = "NAME",
            description = "Whose scores count; without it the scorer of most samples in the first problem that has scores.")
    private @Nullable String scorer;

    // Picocli fills the fields that it is told to.
    @SuppressWarnings("NullAway.Init")
    public TallyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (!Rules.NAMES.contains(rule)) {
            throw new ParameterException(spec.commandLine(),
                    "There is no rule \"" + rule + "\"; choose one of " + String.join(", ", Rules.NAMES));
        }
        SetFigures figures = figures();
        if (scorer != null && !figures.decides("best-of-n-last")) {
            throw new Failed("no sample has a score by " + Words.plain(scorer)
                    + "; leave --scorer out to see whose scores there are");
        }
        if (json) {
            new TallyAsJson(figures, rule).write(console.out());
        } else {
            new TallyAsText(figures, rule).write(console.out());
        }
        return ExitCode.OK;
    }

    /** One problem's tree is in memory at a time. */
    private SetFigures figures() throws InterruptedException, IOException {
        SetTally tally = new SetTally(mixed, scorer, rule);
        Tasks tasks = Tasks.standard();
        try (Interruption interruption = new Interruption(); Session open = session.open();
                WorkerProver prover = WorkerProver.patient();
                ProgressLine progress = new ProgressLine(console, session.file(), ProgressLine.Unit.PROBLEMS)) {
            Equality equality = new Equality(prover);
            long problems = Wait.on(open.totals()).problems();
            ProblemPages.each(open, (number, row) -> {
                if (interruption.asked()) {
                    throw new Failed("stopped before all problems were counted; run it again for the whole set");
                }
                if (row.samples() > 0) {
                    Tree tree = Wait.on(open.tree(row.id()));
                    Problem problem = tree.problem();
                    if (problem != null) {
                        VoteReader.read(tree, tasks.of(problem.task(), problem.question())::form,
                                equality)
                                .ifPresent(tally::add);
                    }
                }
                progress.at(number, problems);
                return true;
            });
        }
        return tally.figures();
    }
}
