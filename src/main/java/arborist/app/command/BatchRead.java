package arborist.app.command;

import arborist.exchange.BadLine;
import arborist.exchange.Importer;
import arborist.exchange.batch.CustomId;
import arborist.exchange.batch.ResultFile;
import arborist.reason.batch.Post;
import arborist.session.Session;
import arborist.trace.Id;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    /** Results are handed over by the run; of so many bytes those of a run are gathered. */
    private static final long GATHERED = 64 << 20;

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
                BatchHome home = new BatchHome(session,
                        new Post(session, models -> running.by(session, models), person.get()));
                read(file, home, interruption);
                say(file, home, interruption.asked());
                nothing |= home.found() == 0;
            }
        }
        return nothing ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private void read(Path file, BatchHome home, Interruption interruption) throws IOException, InterruptedException {
        long size = Files.size(file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                ProgressLine progress = new ProgressLine(console, file, ProgressLine.Unit.MEGABYTES)) {
            Importer.Progress told = progress;
            ResultFile results = new ResultFile(in);
            Map<Key, List<ResultFile.Result>> gathered = new LinkedHashMap<>();
            long bytes = 0;
            long done = 0;
            for (ResultFile.Line line = results.next(); line != null && !interruption.asked(); line = results.next()) {
                switch (line) {
                    case ResultFile.Bad bad -> home.bad(bad.line());
                    case ResultFile.Result result -> {
                        CustomId id = result.id();
                        gathered.computeIfAbsent(new Key(id), key -> new ArrayList<>()).add(result);
                        bytes += result.bytes();
                        done += result.bytes();
                    }
                }
                if (bytes > GATHERED) {
                    hand(gathered, home);
                    bytes = 0;
                    told.at(done, size);
                }
            }
            hand(gathered, home);
        }
    }

    /** Which run a result belongs to. */
    private record Key(Id problem, Id run) {
        Key(CustomId id) {
            this(id.problem(), id.run());
        }
    }

    private static void hand(Map<Key, List<ResultFile.Result>> gathered, BatchHome home) throws InterruptedException {
        for (Map.Entry<Key, List<ResultFile.Result>> one : gathered.entrySet()) {
            home.take(one.getKey().problem(), one.getKey().run(), one.getValue());
        }
        gathered.clear();
    }

    private void say(Path file, BatchHome home, boolean stopped) {
        for (BadLine bad : home.bad()) {
            console.err().println(file + ": " + Words.line(bad.toString()));
        }
        if (home.badCount() > home.bad().size()) {
            console.err().println(file + ": and " + (home.badCount() - home.bad().size()) + " more");
        }
        console.out().println(file + ": " + (stopped ? "Stopped after " : "Read ") + home.sentence());
    }
}
