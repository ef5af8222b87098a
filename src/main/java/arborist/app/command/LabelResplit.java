package arborist.app.command;

import arborist.answer.text.Splitter;
import arborist.label.cut.Anew;
import arborist.reason.Splitting;
import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.trace.Author;
import arborist.trace.Draft;
import arborist.trace.Id;
import arborist.trace.Refused;
import arborist.trace.Submission;
import arborist.trace.Tree;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Splits the steps of a session's solutions anew. */
@Command(name = "resplit", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Splits the steps of solutions anew, and takes along what was said of them. A solution that something else hangs"
                + " on is left as it is. All of it is one action, which undo takes back.",
        footer = {"", "Example: arborist label resplit samples.arborist --into sentences --preview"})
final class LabelResplit implements Callable<Integer> {
    private final Supplier<String> person;
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final SessionArgument session = new SessionArgument();

    @Option(names = "--into", paramLabel = "WAY", required = true,
            description = "What a step is: lines, paragraphs (blank lines divide), numbered (lines that begin with a number), sentences, or"
                    + " \"after\" with the strings that end one.")
    private String way;

    @Mixin
    private final ProblemChoice problems = new ProblemChoice();

    @Option(names = "--preview", description = "Only says what would change.")
    private boolean preview;

    /** @param person on whose behalf the session is changed */
    // Picocli fills the fields that it is told to.
    @SuppressWarnings("NullAway.Init")
    LabelResplit(Supplier<String> person, Console console) {
        this.person = person;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Splitter splitter;
        try {
            splitter = Splitting.named(way);
        } catch (Refused e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
        Anew.Count[] sum = {Anew.Count.NONE};
        boolean[] stopped = {false};
        Id action = Id.random();
        try (Interruption interruption = new Interruption(); Session open = session.open();
                ProgressLine progress = new ProgressLine(console, session.file(), ProgressLine.Unit.PROBLEMS)) {
            problems.each(open, progress, row -> {
                stopped[0] = interruption.asked();
                if (!stopped[0]) {
                    sum[0] = sum[0].plus(split(open, splitter, row, action));
                }
                return !stopped[0];
            });
        }
        tell(sum[0], stopped[0]);
        return ExitCode.OK;
    }

    private Anew.Count split(Session open, Splitter splitter, ProblemRow row, Id action) throws InterruptedException {
        Tree tree = Wait.on(open.tree(row.id()));
        Anew.Done done = new Anew(splitter, step -> Splitting.between(tree, step)).of(tree);
        if (!preview && !done.changes().isEmpty()) {
            Wait.on(open.submit(new Submission(action, Author.person(person.get()),
                    done.changes().stream().map(c -> Draft.of(row.id(), c)).toList(), List.of(), null)));
        }
        return done.count();
    }

    private void tell(Anew.Count count, boolean stopped) {
        console.out()
                .println(String.format(Locale.ROOT, "%s %,d of %,d solutions of %,d problems: %,d steps become %,d.",
                        preview ? "Would change" : "Changed", count.changed(), count.solutions(), count.problems(),
                        count.before(), count.after()));
        if (count.shared() > 0) {
            console.out().println(String.format(Locale.ROOT,
                    "%,d are left as they are, since something else hangs on their steps.", count.shared()));
        }
        if (stopped) {
            console.out().println("It was stopped; what was split is kept, and undo takes it back.");
        }
    }
}
