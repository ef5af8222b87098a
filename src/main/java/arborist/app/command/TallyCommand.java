package arborist.app.command;

import arborist.answer.equal.Equality;
import arborist.answer.minilm.MiniLm;
import arborist.answer.worker.WorkerProver;
import arborist.exchange.WholeFile;
import arborist.exchange.report.ByHand;
import arborist.exchange.report.Report;
import arborist.session.SessionView;
import arborist.vote.Rule;
import arborist.vote.Rules;
import arborist.vote.set.SetFigures;
import arborist.vote.set.SetTally;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
        footer = {"", "Example: arborist tally samples.arborist --report votes.html"})
public final class TallyCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final SessionArgument session = new SessionArgument();

    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    @Option(names = "--report", paramLabel = "FILE",
            description = "Writes a report about the votes to FILE, as one page of HTML or as Markdown by its ending, .html or .md.")
    private @Nullable Path report;

    @Option(names = "--mixed",
            description = "Makes curves also of samples of several models or settings, which are not samples of one thing.")
    private boolean mixed;

    @Option(names = "--rule", paramLabel = "R", defaultValue = Rule.MAJORITY,
            description = "The rule whose lost votes are explained; ${DEFAULT-VALUE} where nothing is said.")
    private String rule;

    @Option(names = "--scorer", paramLabel = "NAME",
            description = "Whose scores count; without it the scorer of most samples in the first problem that has scores.")
    private @Nullable String scorer;

    @Option(names = "--alike", paramLabel = "T", arity = "0..1", fallbackValue = "0.75",
            description = "Groups free answers of all problems by meaning, from a likeness of T on, 0 to 1; without T of ${FALLBACK-VALUE}."
                    + " They are alike, not equal: no vote is counted by it. Without the option only problems are grouped where a person"
                    + " asked for it in the window.")
    private @Nullable Double alike;

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
        if (report != null && !isHtml(report) && !ending(report).equals("md")) {
            throw new ParameterException(spec.commandLine(),
                    "A report's name ends in .html or .md, not as " + report);
        }
        if (alike != null && !(alike >= 0 && alike <= 1)) {
            throw new ParameterException(spec.commandLine(), "A likeness is between 0 and 1, not " + alike);
        }
        try (SessionView open = session.view(); WorkerProver prover = WorkerProver.patient();
                MiniLm meaning = new MiniLm()) {
            tally(open, new Equality(prover), new AlikeTotals(meaning, alike));
        }
        return ExitCode.OK;
    }

    private void tally(SessionView open, Equality equality, AlikeTotals likes)
            throws InterruptedException, IOException {
        SetTally tally = new SetTally(mixed, scorer, rule);
        SessionVotes votes = new SessionVotes(open, equality, likes);
        List<ByHand> byHand;
        try (ProgressLine progress = new ProgressLine(console, session.file(), ProgressLine.Unit.PROBLEMS)) {
            byHand = votes.addTo(tally, progress);
        }
        SetFigures figures = tally.figures();
        if (scorer != null && !figures.decides("best-of-n-last")) {
            throw new Failed("no sample has a score by " + Words.plain(scorer)
                    + "; leave --scorer out to see whose scores there are");
        }
        if (report != null) {
            Report all = new Report(String.valueOf(session.file().getFileName()), figures, rule,
                    figures.decides(rule), tally.problems(), byHand, votes);
            WholeFile.write(report, isHtml(report) ? all::html : all::markdown);
        }
        if (json) {
            new TallyAsJson(figures, rule, likes).write(console.out());
        } else if (report == null) {
            new TallyAsText(figures, rule).write(console.out());
            likes.words().ifPresent(console.out()::println);
        } else {
            console.out().println("Wrote " + report + ".");
        }
    }

    private static boolean isHtml(Path file) {
        return ending(file).equals("html") || ending(file).equals("htm");
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
