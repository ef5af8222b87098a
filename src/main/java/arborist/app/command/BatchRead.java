package arborist.app.command;

import arborist.batch.OneAction;
import arborist.batch.ResultReading;
import arborist.exchange.BadLine;
import arborist.reason.batch.Post;
import arborist.session.Session;
import arborist.trace.Door;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads what a batch has brought back into the session from which its requests were written. */
@Command(name = "read", mixinStandardHelpOptions = true,
        description = "Reads the results of a batch, or its file of errors, into the session from which the requests were written."
                + " Reading a file again adds nothing.",
        footer = {"", "Example: arborist batch read batch_output.jsonl --into mine.arborist"})
final class BatchRead implements Callable<Integer> {
    private final RunCommand.Running running;
    private final Supplier<String> person;
    private final Console console;

    @Parameters(paramLabel = "RESULTS.jsonl", arity = "1..*", description = "What the batch engine wrote.")
    private List<Path> files;

    @Option(names = "--into", paramLabel = "S.arborist", required = true,
            description = "The session with the runs that wait.")
    private Path into;

    /** @param person on whose behalf the session is changed */
    // Picocli fills the fields that it is told to.
    @SuppressWarnings("NullAway.Init")
    BatchRead(RunCommand.Running running, Supplier<String> person, Console console) {
        this.running = running;
        this.person = person;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isRegularFile(into)) {
            throw new Failed("there is no session " + into + "; name the one from which the requests were written");
        }
        boolean nothing = false;
        try (Interruption interruption = new Interruption(); Session session = Session.open(into)) {
            for (Path file : files) {
                ResultReading.Told told = read(file, session, interruption);
                say(file, told);
                nothing |= told.found() == 0;
            }
        }
        return nothing ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private ResultReading.Told read(Path file, Session session, Interruption interruption)
            throws IOException, InterruptedException {
        Door door = new OneAction(session);
        Post post = new Post(door, models -> running.by(door, models), person.get(), Set.of());
        try (ProgressLine progress = new ProgressLine(console, file, ProgressLine.Unit.MEGABYTES)) {
            return new ResultReading(door, post, progress, interruption::asked).read(file);
        }
    }

    private void say(Path file, ResultReading.Told told) {
        for (BadLine bad : told.bad()) {
            console.err().println(file + ": " + Words.line(bad.toString()));
        }
        if (told.badCount() > told.bad().size()) {
            console.err().println(file + ": and " + (told.badCount() - told.bad().size()) + " more");
        }
        console.out().println(file + ": " + (told.stopped() ? "Stopped after " : "Read ") + sentence(told));
    }

    private static String sentence(ResultReading.Told told) {
        return Words.count(told.samples(), "sample") + " of " + Words.count(told.runs(), "run")
                + (told.failed() == 0 ? "" : "; " + Words.count(told.failed(), "request") + " failed")
                + (told.known() == 0 ? "" : "; " + Words.count(told.known(), "result")
                        + (told.known() == 1 ? " was" : " were") + " there already")
                + ".";
    }
}
