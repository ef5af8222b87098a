package arborist.app.command;

import arborist.sapling.file.Model;
import arborist.sapling.reward.Kind;
import arborist.sapling.reward.RewardRecipe;
import arborist.sapling.train.PolicyRecipe;
import arborist.sapling.train.Stage;
import arborist.sapling.train.Watch;
import arborist.task.make.Maker;
import arborist.task.make.Makers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes all that ships again, from a seed. */
@Command(name = "train", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Trains the built-in models from nothing but a seed; started again, it goes on where it stopped. The"
                + " policies take about an hour on two cores, the reward models forty minutes.",
        footer = {"", "Example: arborist sapling train --out assets/sapling"})
final class SaplingTrain implements Callable<Integer> {
    private static final int THREADS = 2;
    private static final String BLEND = "blend";

    /**
     * How much of everything.
     *
     * @param policies three, the one that solves problems for the reward models in the middle and the one that reads along last
     */
    record Sizes(List<Stage> policies, RewardRecipe.Size rewards) {
        static final Sizes SHIPPED = new Sizes(PolicyRecipe.STAGES, RewardRecipe.Size.SHIPPED);

        Sizes {
            policies = List.copyOf(policies);
        }
    }

    private final Console console;
    private final Sizes sizes;

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the models go.")
    private Path out;

    @Option(names = "--work", paramLabel = "DIR", defaultValue = "sapling-training",
            description = "Where checkpoints, what the policy solved for the reward models, and the curve of loss and accuracy,"
                    + " on what is learned from and on held-out problems (loss.csv), lie; by default ${DEFAULT-VALUE}.")
    private Path work;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "7", description = "By default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--part", paramLabel = "NAME", split = ",", defaultValue = "policies,rewards",
            description = "policies, rewards, one of the reward models by its name, or blend, which weighs the verdicts of a"
                    + " sapling-prm that is there anew; by default policies and rewards.")
    private List<String> parts;

    // Picocli fills the fields.
    @SuppressWarnings("NullAway.Init")
    SaplingTrain(Console console, Sizes sizes) {
        this.console = console;
        this.sizes = sizes;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> known =
                Stream.concat(Stream.of("policies", "rewards", BLEND), Arrays.stream(Kind.values()).map(Kind::model))
                        .toList();
        for (String part : parts) {
            if (!known.contains(part)) {
                throw new ParameterException(spec.commandLine(),
                        "There is no part \"" + part + "\"; there are " + String.join(", ", known));
            }
        }
        Files.createDirectories(work);
        List<Maker> makers = Makers.standard();
        try (ExecutorService workers = Executors.newFixedThreadPool(THREADS)) {
            Watch watch = new TrainingBar(console, new LossCurve(work.resolve("loss.csv")));
            if (parts.contains("policies")) {
                new PolicyRecipe(makers, sizes.policies(), seed, work, workers, watch).train(out);
            }
            List<Kind> kinds = Arrays.stream(Kind.values())
                    .filter(kind -> parts.contains("rewards") || parts.contains(kind.model())).toList();
            if (!kinds.isEmpty()) {
                rewards(makers, workers, watch).train(kinds, out);
            }
            if (parts.contains(BLEND)) {
                rewards(makers, workers, watch).blend(out);
            }
        }
        console.err().println();
        return ExitCode.OK;
    }

    private RewardRecipe rewards(List<Maker> makers, ExecutorService workers, Watch watch) throws IOException {
        return new RewardRecipe(policy(1), policy(2), makers, sizes.rewards(), seed, work, workers, watch);
    }

    private Model policy(int stage) throws IOException {
        return Model.read(out.resolve(sizes.policies().get(stage).name() + ".model"));
    }
}
