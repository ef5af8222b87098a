package arborist.app.command;

import arborist.batch.BatchOrder;
import arborist.batch.OneAction;
import arborist.batch.RequestWriting;
import arborist.exchange.BadLine;
import arborist.exchange.batch.RequestFiles;
import arborist.exchange.batch.RequestNames;
import arborist.exchange.questions.Question;
import arborist.exchange.questions.QuestionFile;
import arborist.reason.batch.Post;
import arborist.session.Session;
import arborist.trace.Door;
import arborist.trace.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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

/** Writes what runs would ask as the request file of a batch, and puts the runs down as ones that wait. */
@Command(name = "write", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Writes a request for each sample that is missing, and puts the runs down in the session as ones that wait.",
        footer = {"",
            "Example: arborist batch write questions.jsonl --into mine.arborist --model gpt-4o-mini --samples 8"
                    + " --out requests.jsonl"})
final class BatchWrite implements Callable<Integer> {
    private final RunCommand.Running running;
    private final Supplier<String> person;
    private final Console console;

    @Spec
    private CommandSpec spec;

    @picocli.CommandLine.Parameters(paramLabel = "S.arborist|QUESTIONS.jsonl",
            description = "A session, whose problems are asked, or a set of questions.")
    private Path source;

    @Option(names = "--into", paramLabel = "S.arborist",
            description = "The session that keeps the questions of a set and their runs; it is made where there is none.")
    private @Nullable Path into;

    @Option(names = "--out", paramLabel = "REQUESTS.jsonl", required = true,
            description = "The file to write; what is more than a batch takes (50,000 requests, 200 MB) goes on in REQUESTS-2.jsonl.")
    private Path out;

    @Mixin
    private BatchAsk ask;

    /** @param person on whose behalf the session is changed */
    // Picocli fills the fields that it is told to.
    @SuppressWarnings("NullAway.Init")
    BatchWrite(RunCommand.Running running, Supplier<String> person, Console console) {
        this.running = running;
        this.person = person;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        // What is asked wrongly is said before anything is made.
        BatchOrder order = ask.order();
        String task = ask.task();
        if (task != null && !running.tasks().contains(task)) {
            throw wrong("There is no task \"" + task + "\"; there are " + String.join(", ", running.tasks()));
        }
        boolean session = Files.isRegularFile(source) && SessionFile.looksLike(source);
        if (!session && into == null) {
            throw wrong("Say with --into which session keeps the questions and their runs");
        }
        Path file = session || into == null ? source : into;
        new RequestNames(out).spare(file, session ? null : source);
        QuestionFile.@Nullable Read questions = session ? null : QuestionFile.of(source);
        try (Interruption interruption = new Interruption();
                RequestFiles requests = new RequestFiles(out, RequestFiles.Limits.OPENAI);
                Session open = Files.exists(file) ? Session.open(file) : Session.create(file)) {
            Door door = new OneAction(open);
            Post post = new Post(door, models -> running.by(door, models), person.get(), Set.of());
            RequestWriting writing = new RequestWriting(door, post, requests, order,
                    refused -> console.err().println(Failures.line(refused)));
            if (questions == null) {
                ProblemPages.each(open, (number, row) -> {
                    Problem problem = Wait.on(open.tree(row.id())).problem();
                    if (problem != null) {
                        writing.one(row.id(), family(problem.task(), problem.question()));
                    }
                    return !interruption.asked();
                });
            } else {
                asked(questions, writing, interruption);
            }
            if (interruption.asked()) {
                throw new Failed("stopped before all requests were written; write them again");
            }
            RequestWriting.Written written = writing.written();
            say(written, written.requests() == 0 ? List.of() : requests.finish());
            return written.failed() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
        }
    }

    private void asked(QuestionFile.Read questions, RequestWriting writing, Interruption interruption)
            throws IOException, InterruptedException {
        for (BadLine bad : questions.bad()) {
            console.err().println(source + ": " + bad);
        }
        if (questions.questions().isEmpty()) {
            throw new Failed("there is no question in " + source);
        }
        for (Question question : questions.questions()) {
            if (!interruption.asked()) {
                writing.one(question, family("", question.text()), person.get());
            }
        }
    }

    private void say(RequestWriting.Written written, List<Path> files) {
        for (Path file : files) {
            console.out().println("Wrote " + file);
        }
        console.out().println(Words.count(written.requests(), "request") + " for " + Words.count(written.runs(), "run")
                + (written.done() == 0 ? "" : "; " + Words.count(written.done(), "run") + " had all samples already")
                + (written.requests() == 0 ? "."
                        : "; read the results with: arborist batch read RESULTS.jsonl --into "
                                + (into == null ? source : into)));
    }

    private String family(String known, String question) {
        String task = ask.task();
        return task != null ? task : running.tasks().contains(known) ? known : running.task(question);
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
