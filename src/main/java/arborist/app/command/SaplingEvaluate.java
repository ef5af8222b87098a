package arborist.app.command;

import arborist.learn.Evaluation;
import arborist.learn.Figure;
import arborist.sapling.file.Model;
import arborist.sapling.reward.Judge;
import arborist.sapling.reward.Kind;
import arborist.task.make.Makers;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the built-in models on problems that none of them was trained on. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Measures the built-in model and its reward models on held-out problems: direct answers, chains, votes,"
                + " best-of-N, revision, worked examples, proposals of next steps, and how well steps are judged.",
        footer = {"", "Example: arborist sapling evaluate --problems 100 --samples 16"})
final class SaplingEvaluate implements Callable<Integer> {
    private final Console console;

    @Mixin
    private SaplingName model;

    @Option(names = "--problems", paramLabel = "N", defaultValue = "300",
            description = "Of each of the four families; by default ${DEFAULT-VALUE}.")
    private int problems;

    @Option(names = "--samples", paramLabel = "N", defaultValue = "64",
            description = "Of each problem; by default ${DEFAULT-VALUE}.")
    private int samples;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "By default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    // Picocli fills the fields.
    @SuppressWarnings("NullAway.Init")
    SaplingEvaluate(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        model.atLeastOne("--problems", problems);
        model.atLeastOne("--samples", samples);
        Model policy = model.policy();
        Map<Kind, Judge> judges = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            if (model.has(kind.model())) {
                judges.put(kind, Judge.of(model.read(kind.model()), model::read));
            }
        }
        try (ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Figure> figures = new Evaluation(policy, judges, workers, this::progress)
                    .of(Makers.standard(), problems, samples, seed);
            console.err().print(console.terminal() ? "\r" : "");
            ObjectMapper mapper = JsonMapper.builder().build();
            for (Figure figure : figures) {
                console.out().println(json ? mapper.writeValueAsString(figure) : line(figure));
            }
        }
        return ExitCode.OK;
    }

    private static String line(Figure figure) {
        boolean interval = figure.low() != figure.high();
        return String.format(Locale.ROOT, "%-14s %-44s %6.3f %s  n = %d", figure.family(), figure.name(),
                figure.value(),
                interval ? String.format(Locale.ROOT, "[%6.3f, %6.3f]", figure.low(), figure.high()) : " ".repeat(16),
                figure.problems());
    }

    private void progress(int done, int of) {
        if (console.terminal()) {
            console.err().printf(Locale.ROOT, "\r%d of %d problems", done, of);
            console.err().flush();
        }
    }
}
