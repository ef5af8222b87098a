package arborist.app.command;

import arborist.app.bench.Bench;
import arborist.app.bench.BenchOut;
import arborist.app.bench.StartBench;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how fast Arborist is on this machine. */
@Command(name = "bench", mixinStandardHelpOptions = true,
        description = "Measures how fast Arborist is here: one JSON object a line (bench, case, figure, value, unit).",
        footer = {"", "Example: arborist bench tree"})
public final class BenchCommand implements Callable<Integer> {
    /** The system property that names the folder of data sets. */
    public static final String DATA = "arborist.data";

    private final List<Bench> benches;
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "What to measure; see the list of names with: arborist bench list")
    private String name;

    @Option(names = "--data", paramLabel = "DIR",
            description = "Where data sets are, such as tot-game24/; a case whose data is not there is left out. By"
                    + " default ../shared/data.")
    private @Nullable Path data;

    @Option(names = "--program", paramLabel = "FILE",
            description = "The packaged program that start measures, such as /opt/arborist/bin/arborist. By default the"
                    + " image that installer/build has made, else this program as it runs now.")
    private @Nullable Path program;

    // Picocli fills the fields that it is told to.
    @SuppressWarnings("NullAway.Init")
    public BenchCommand(List<Bench> benches, Console console) {
        this.benches = benches;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (name.equals("list")) {
            benches.forEach(bench -> console.out().println(bench.name()));
            return ExitCode.OK;
        }
        Bench bench = benches.stream().filter(b -> b.name().equals(name)).findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(),
                        "There is no bench \"" + name + "\"; there are " + names()));
        // No display is needed, and none is used where there is one: figures are to be comparable. Before JavaFX loads.
        headless("glass.platform", "Headless");
        headless("prism.order", "sw");
        headless("java.awt.headless", "true");
        if (data != null) {
            System.setProperty(DATA, data.toString());
        }
        if (program != null) {
            System.setProperty(StartBench.PROGRAM, program.toString());
        }
        bench.run(new BenchOut(bench.name(), console.out()));
        return ExitCode.OK;
    }

    private static void headless(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private String names() {
        return benches.stream().map(Bench::name).collect(Collectors.joining(", "));
    }
}
