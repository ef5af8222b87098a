package arborist.app.command;

import arborist.exchange.Format;
import arborist.exchange.Formats;
import arborist.exchange.ShelfWriter;
import arborist.exchange.TreeWriter;
import arborist.exchange.WholeFile;
import arborist.exchange.render.RenderOptions;
import arborist.session.Session;
import arborist.trace.Id;
import arborist.trace.Tree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a session, or one problem of it, in another format. */
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Writes a session, or one problem of it, in another format.",
        footer = {"", "Example: arborist export lecture.arborist --format outline --problem 1 --out puzzle.md"})
public final class ExportCommand implements Callable<Integer> {
    private final Formats formats;
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final SessionArgument session = new SessionArgument();

    @Option(names = "--format", paramLabel = "F", required = true, description = "The format to write.")
    private String format;

    @Option(names = "--problem", paramLabel = "N",
            description = "Which problem, from 1, in the order of show. Formats that hold one problem need it where there are"
                    + " several.")
    private @Nullable Integer problem;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    private Path out;

    // Picocli fills the fields that it is told to.
    @SuppressWarnings("NullAway.Init")
    public ExportCommand(Formats formats, Console console) {
        this.formats = formats;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (Pictures.isPicture(format)) {
            return picture();
        }
        Format chosen = FormatName.writing(formats, format, spec.commandLine());
        try (Session open = session.open()) {
            if (chosen.shelfWriter().isPresent()) {
                all(chosen.shelfWriter().get(), open);
            } else {
                one(chosen.treeWriter().orElseThrow(), open);
            }
        }
        console.out().println("Wrote " + out + ".");
        return ExitCode.OK;
    }

    private void all(ShelfWriter writer, Session open) throws IOException, InterruptedException {
        Id only = problem == null ? null : SessionArgument.problem(open, problem).id();
        WholeFile.write(out, to -> writer.write(new SessionShelf(open, only), to));
    }

    private int picture() throws InterruptedException {
        if (!Pictures.ending(out).equals(format)) {
            throw new ParameterException(spec.commandLine(),
                    "The name of a picture in " + format + " ends in ." + format
                            + ", not as " + out);
        }
        try (Session open = session.open()) {
            new Pictures(console).draw(open, number(open), out, RenderOptions.DEFAULT);
        }
        return ExitCode.OK;
    }

    private void one(TreeWriter writer, Session open) throws IOException, InterruptedException {
        Tree tree = Wait.on(open.tree(SessionArgument.problem(open, number(open)).id()));
        WholeFile.write(out, to -> writer.write(tree, to));
    }

    private int number(Session open) throws InterruptedException {
        if (problem == null && Wait.on(open.totals()).problems() > 1) {
            throw new ParameterException(spec.commandLine(),
                    format + " holds one problem and the session has several: say which with --problem N");
        }
        return problem == null ? 1 : problem;
    }
}
