package arborist.app.command;

import arborist.label.Schemes;
import arborist.label.agree.Compared;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says how far annotators agree, and where they do not. */
@Command(name = "agreement", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Says how far annotators agree on steps, first errors, whole solutions or which of two is better, and where they do not.",
        footer = {"", "Example: arborist agreement labelled.arborist --scheme first-error --with calculator"})
public final class AgreementCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final SessionArgument session = new SessionArgument();

    @Option(names = "--scheme", paramLabel = "NAME", defaultValue = Schemes.STEP_RATING,
            description = "step-rating, first-error, solution-rating or preference; by default ${DEFAULT-VALUE}. Step ratings and"
                    + " first errors are also derived from one another.")
    private String scheme;

    @Option(names = "--annotators", paramLabel = "NAME", split = ",",
            description = "Whom to compare; by default all people who labelled.")
    private List<String> people = List.of();

    @Option(names = "--with", paramLabel = "NAME", split = ",",
            description = "Programs to compare with, as the table names them; auto for all of them, gold for what was settled on.")
    private List<String> programs = List.of();

    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    // Picocli fills the fields that it is told to.
    @SuppressWarnings("NullAway.Init")
    public AgreementCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        Compared about = Compared.of(scheme).orElseThrow(() -> new ParameterException(spec.commandLine(),
                "There is no scheme \"" + scheme + "\" to compare by; there are "
                        + String.join(", ", Compared.schemes())));
        AgreementFigures figures = new AgreementReading(session, console).figures(about, people, programs);
        if (json) {
            new AgreementAsJson(figures).write(console.out());
        } else {
            new AgreementAsText(figures).write(console.out());
        }
        return ExitCode.OK;
    }
}
