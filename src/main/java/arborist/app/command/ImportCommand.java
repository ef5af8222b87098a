package arborist.app.command;

import arborist.exchange.BadLine;
import arborist.exchange.Format;
import arborist.exchange.Formats;
import arborist.exchange.ImportReport;
import arborist.exchange.Importer;
import arborist.exchange.mapped.Chosen;
import arborist.exchange.mapped.MappedFormat;
import arborist.exchange.mapped.Mapping;
import arborist.session.Session;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files into a session. */
@Command(name = "import", mixinStandardHelpOptions = true,
        description = "Reads files into a session, which is made where there is none. Reading a file again adds nothing.",
        footer = {"", "Example: arborist import gpt-4_propose1_value3_greedy5.json --into lecture.arborist"})
public final class ImportCommand implements Callable<Integer> {
    private static final long LARGEST_MAP = 1 << 20;
    private final Formats formats;
    private final Supplier<String> person;
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "What to read. Another session or Arborist's own JSON is merged: each edit comes in once.")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "F",
            description = "The format of all the files; without it each file's is found by looking at it.")
    private @Nullable String format;

    @Option(names = "--map", paramLabel = "MAPPING.json",
            description = "Reads samples of any shape: where in a row of JSON lines, a JSON list or CSV things stand, as an"
                    + " object from question, gold, samples or sample, answer, correct, score, tokens, model to JSON"
                    + " pointers, and perhaps pattern, a regular expression that finds answers. Without it the mapping is"
                    + " guessed.")
    private @Nullable Path map;

    @Option(names = "--show-map",
            description = "Prints the mapping of the first file, to be changed and given to --map, and imports nothing.")
    private boolean showMap;

    @Option(names = "--into", paramLabel = "S.arborist", description = "The session to read into.")
    private @Nullable Path into;

    private int failed;

    /** @param person on whose behalf the session is changed */
    // Picocli fills the fields that it is told to.
    @SuppressWarnings("NullAway.Init")
    public ImportCommand(Formats formats, Supplier<String> person, Console console) {
        this.formats = formats;
        this.person = person;
        this.console = console;
    }

    /** A file to read; its format is null for another session. */
    private record Input(Path file, @Nullable Format format) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        Format named = named();
        if (showMap) {
            MappedFormat mapped = named instanceof MappedFormat given ? given : formats.mapped();
            said(() -> console.out().println(mapped.choose(existing(files.getFirst())).mapping().json()));
            return failed == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
        if (into == null) {
            throw new ParameterException(spec.commandLine(), "Say with --into which session to read into");
        }
        // All are looked at first, so that a slip of the pen leaves no half-made session.
        List<Input> inputs = new ArrayList<>();
        for (Path file : files) {
            said(() -> inputs.add(input(file, named)));
        }
        if (!inputs.isEmpty()) {
            try (Interruption interruption = new Interruption();
                    Session session = Files.exists(into) ? Session.open(into) : Session.create(into)) {
                for (Input input : inputs) {
                    said(() -> read(input, session, interruption));
                }
            }
        }
        return failed == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private @Nullable Format named() throws IOException {
        if (map != null && format != null) {
            throw new ParameterException(spec.commandLine(), "Say either --map or --format");
        }
        if (map != null) {
            existing(map);
            if (Files.size(map) > LARGEST_MAP) {
                throw new Failed(map + " is too large for a mapping; name the small file that says where things stand");
            }
            return formats.mapped().through(Mapping.of(Files.readString(map)));
        }
        return format == null ? null : FormatName.reading(formats, format, spec.commandLine());
    }

    private interface Step {
        void go() throws IOException, InterruptedException;
    }

    /** Does something with one file; where that fails, says so in a line and goes on with the others. */
    private void said(Step step) throws InterruptedException {
        try {
            step.go();
        } catch (IOException | RuntimeException e) {
            failed++;
            console.err().println(Failures.line(e));
        }
    }

    private static Path existing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Failed(Files.exists(file)
                    ? file + " is not a file; name the files themselves"
                    : "there is no file " + file + "; check the name");
        }
        return file;
    }

    private Input input(Path file, @Nullable Format named) throws IOException {
        existing(file);
        if (named == null && SessionFile.looksLike(file)) {
            return new Input(file, null);
        }
        Format found = named == null ? formats.detect(file) : named;
        if (found instanceof MappedFormat mapped) {
            Chosen chosen = mapped.choose(file);
            if (chosen.how() != Chosen.How.GIVEN) {
                console.out().println(file + ": " + Words.line(chosen.line())
                        + "; print it with --show-map, and change it with --map");
            }
        }
        return new Input(file, found);
    }

    private void read(Input input, Session session, Interruption interruption)
            throws IOException, InterruptedException {
        if (interruption.asked()) {
            return;
        }
        if (input.format == null) {
            Merging.Outcome became;
            try (ProgressLine progress = new ProgressLine(console, input.file, ProgressLine.Unit.EDITS)) {
                became = Merging.another(session, input.file, progress, interruption::asked);
            }
            console.out().println(input.file + ": " + became.sentence());
            list(input, became.conflicts(), "conflict: ", console.out());
            list(input, became.skipped(), "", console.err());
            return;
        }
        ImportReport report;
        try (ProgressLine progress = new ProgressLine(console, input.file, ProgressLine.Unit.MEGABYTES)) {
            report = new Importer(session, Merging.into(session), person.get())
                    .read(input.file, input.format, progress, interruption::asked);
        }
        for (BadLine bad : report.bad()) {
            console.err().println(input.file + ": " + bad);
        }
        more(input, report.badCount() - report.bad().size(), console.err());
        console.out().println(input.file + " (" + report.format() + "): " + report.sentence());
        report.clashes().forEach(clash -> console.out().println(input.file + ": conflict: "
                + Words.line(clash.sentence())));
        more(input, report.clashCount() - report.clashes().size(), console.out());
    }

    /** So many as an import lists, and how many more there are. */
    private static void list(Input input, List<String> lines, String what, PrintStream to) {
        lines.stream().limit(Importer.LISTED)
                .forEach(line -> to.println(input.file + ": " + what + Words.line(line)));
        more(input, lines.size() - Importer.LISTED, to);
    }

    private static void more(Input input, long more, PrintStream to) {
        if (more > 0) {
            to.println(input.file + ": and " + Words.grouped(more) + " more");
        }
    }
}
