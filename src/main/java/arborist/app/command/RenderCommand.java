package arborist.app.command;

import arborist.exchange.render.RenderOptions;
import arborist.session.SessionView;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws one problem's tree. */
@Command(name = "render", mixinStandardHelpOptions = true,
        description = "Draws the tree of one problem; no window or display is needed.",
        footer = {"", "Example: arborist render lecture.arborist --problem 3 --out tree.svg"})
public final class RenderCommand implements Callable<Integer> {
    private static final double LARGEST = 8;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final SessionArgument session = new SessionArgument();

    @Option(names = "--problem", paramLabel = "N", defaultValue = "1",
            description = "Which problem, from 1, in the order of show; the first where nothing is said.")
    private int problem;

    @Option(names = "--out", paramLabel = "FILE", required = true,
            description = "The picture to write; its ending, .png or .svg, says which kind.")
    private Path out;

    @Option(names = "--dark", description = "On a dark ground.")
    private boolean dark;

    @Option(names = "--scale", paramLabel = "X", defaultValue = "1",
            description = "How large a PNG is drawn, above 0 to 8; 1 where nothing is said.")
    private double scale;

    // Picocli fills the fields that it is told to.
    @SuppressWarnings("NullAway.Init")
    public RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (!Pictures.isPicture(Pictures.ending(out))) {
            throw new ParameterException(spec.commandLine(), "A picture's name ends in .png or .svg, not as " + out);
        }
        if (!(scale > 0) || scale > LARGEST) {
            throw new ParameterException(spec.commandLine(), "--scale is above 0 and at most 8, not " + scale);
        }
        try (SessionView open = session.view()) {
            new Pictures(console).draw(open, problem, out, RenderOptions.DEFAULT.withDark(dark).withScale(scale));
        }
        return ExitCode.OK;
    }
}
