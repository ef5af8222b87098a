package arborist.app.command;

import arborist.exchange.Format;
import arborist.exchange.Formats;
import arborist.exchange.ShelfWriter;
import arborist.exchange.TreeWriter;
import arborist.exchange.WholeFile;
import arborist.exchange.label.RowExport;
import arborist.exchange.play.PlayExport;
import arborist.exchange.render.RenderOptions;
import arborist.session.SessionView;
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
        footer = {"", "Example: arborist export lecture.arborist --format outline --problem 1 --out puzzle.md",
            "Example: arborist export lecture.arborist --format play-html --problem 1 --out puzzle.html"})
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

    @Option(names = "--out", paramLabel = "FILE",
            description = "The file to write, for frames-png and frames-svg the folder. Beside one of labelled solutions goes"
                    + " a manifest, FILE.manifest.json.")
    private @Nullable Path out;

    @Mixin
    private final RowOptions rows = new RowOptions();

    @Mixin
    private final PlayOptions play = new PlayOptions();

    // Picocli fills the fields that it is told to.
    @SuppressWarnings("NullAway.Init")
    public ExportCommand(Formats formats, Console console) {
        this.formats = formats;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PlayExport.Kind playing = PlayOptions.kind(format).orElse(null);
        boolean picture = Pictures.isPicture(format);
        if (playing == null && play.any()) {
            throw new ParameterException(spec.commandLine(), format + " shows no steps, and takes no --run, --moments"
                    + " or --dark; render draws a dark picture");
        }
        Format chosen = picture || playing != null ? null : FormatName.writing(formats, format, spec.commandLine());
        if (chosen != null && chosen.rowExport().isPresent()) {
            return rows(chosen.rowExport().get());
        }
        if (rows.any()) {
            throw new ParameterException(spec.commandLine(),
                    format + " is no format of labelled solutions, and takes no"
                            + " choices about labels, parts or a preview");
        }
        if (out == null) {
            throw new ParameterException(spec.commandLine(), "Missing required option: '--out=FILE'");
        }
        if (playing != null) {
            try (SessionView open = session.view()) {
                return play.write(console, open, SessionArgument.problem(open, number(open)), playing, out);
            }
        }
        if (chosen == null) {
            return picture(out);
        }
        try (SessionView open = session.view()) {
            if (chosen.shelfWriter().isPresent()) {
                all(chosen.shelfWriter().get(), open, out);
            } else {
                one(chosen.treeWriter().orElseThrow(), open, out);
            }
        }
        console.out().println("Wrote " + out + ".");
        return ExitCode.OK;
    }

    private int rows(RowExport plain) throws IOException, InterruptedException {
        if (out == null && rows.preview() == null) {
            throw new ParameterException(spec.commandLine(), "Missing required option: '--out=FILE' (or --preview N)");
        }
        RowExport export = plain.with(rows.choices(plain.writer().rules()));
        try (SessionView open = session.view()) {
            return new RowsOut(console, rows).write(export, new SessionShelf(open, only(open)), out);
        }
    }

    private @Nullable Id only(SessionView open) throws InterruptedException {
        return problem == null ? null : SessionArgument.problem(open, problem).id();
    }

    private void all(ShelfWriter writer, SessionView open, Path to) throws IOException, InterruptedException {
        Id only = only(open);
        WholeFile.write(to, stream -> writer.write(new SessionShelf(open, only), stream));
    }

    private int picture(Path out) throws InterruptedException {
        if (!Pictures.ending(out).equals(format)) {
            throw new ParameterException(spec.commandLine(),
                    "The name of a picture in " + format + " ends in ." + format
                            + ", not as " + out);
        }
        try (SessionView open = session.view()) {
            new Pictures(console).draw(open, number(open), out, RenderOptions.DEFAULT);
        }
        return ExitCode.OK;
    }

    private void one(TreeWriter writer, SessionView open, Path to) throws IOException, InterruptedException {
        Tree tree = Wait.on(open.glance(SessionArgument.problem(open, number(open)).id()));
        WholeFile.write(to, stream -> writer.write(tree, stream));
    }

    private int number(SessionView open) throws InterruptedException {
        if (problem == null && Wait.on(open.totals()).problems() > 1) {
            throw new ParameterException(spec.commandLine(),
                    format + " holds one problem and the session has several: say which with --problem N");
        }
        return problem == null ? 1 : problem;
    }
}
