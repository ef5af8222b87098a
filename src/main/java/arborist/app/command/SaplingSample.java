package arborist.app.command;

import arborist.llm.builtin.NotUnderstood;
import arborist.sapling.file.Model;
import arborist.sapling.sample.Ask;
import arborist.sapling.sample.Listener;
import arborist.sapling.sample.Said;
import arborist.sapling.sample.Sampler;
import arborist.sapling.sample.Settings;
import arborist.sapling.text.Dialogue;
import arborist.sapling.text.Questions;
import arborist.sapling.text.Reading;
import arborist.sapling.text.StandIns;
import arborist.sapling.text.UnknownWords;
import arborist.task.make.Made;
import arborist.task.make.Maker;
import arborist.task.make.Makers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets the built-in model answer a problem, without a session. */
@Command(name = "sample", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Samples answers to a problem, typed or drawn, from the built-in model.",
        footer = {"", "Example: arborist sapling sample --problem \"17 + 4 * (9 - 3)\" --samples 4"})
final class SaplingSample implements Callable<Integer> {
    private static final int HOTTEST = 100;
    private final Console console;

    @Option(names = "--problem", paramLabel = "TEXT", description = "Without it a problem is drawn.")
    private @Nullable String problem;

    @Option(names = "--family", paramLabel = "NAME", defaultValue = "arithmetic",
            description = "Of the problem to draw: arithmetic, word, countdown or game24.")
    private String family;

    @Option(names = "--level", paramLabel = "N", defaultValue = "3", description = "Of the problem to draw, from 1.")
    private int level;

    @Mixin
    private SaplingName model;

    @Option(names = "--direct", description = "Answers at once instead of step by step.")
    private boolean direct;

    @Option(names = "--samples", paramLabel = "N", defaultValue = "1", description = "By default ${DEFAULT-VALUE}.")
    private int samples;

    @Option(names = "--temperature", paramLabel = "T", defaultValue = "1", description = "By default ${DEFAULT-VALUE}.")
    private double temperature;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "By default ${DEFAULT-VALUE}.")
    private long seed;

    // Picocli fills the fields.
    @SuppressWarnings("NullAway.Init")
    SaplingSample(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        model.atLeastOne("--samples", samples);
        if (!(temperature >= 0 && temperature <= HOTTEST)) {
            throw model.wrong("--temperature is from 0 to " + HOTTEST + ", not " + temperature);
        }
        Model read = model.policy();
        Reading.Fits fits = question(read);
        String question = fits.question();
        Dialogue dialogue = new Dialogue(read.vocabulary());
        int[] prompt;
        try {
            prompt = direct ? dialogue.direct(question) : dialogue.chain(question);
        } catch (UnknownWords e) {
            throw new Failed("Sapling does not know " + String.join(", ", e.words()) + ".");
        }
        int context = read.weights().shape().context();
        if (prompt.length >= context) {
            throw new Failed(
                    "This is too long for Sapling: " + prompt.length + " tokens, and it reads " + context
                            + ". Ask a larger model: arborist run --preset.");
        }
        List<Ask> asks = new ArrayList<>();
        for (int i = 0; i < samples; i++) {
            asks.add(new Ask(prompt, seed + i));
        }
        console.out().println(fits.standIns().own(question));
        for (Said said : new Sampler(read.weights(), read.vocabulary()).sample(asks, Settings.PLAIN.hot(temperature),
                Listener.DEAF)) {
            console.out().println();
            console.out().print(fits.standIns().own(said.thinking()));
            console.out().println(fits.standIns().own(said.text()));
        }
        return ExitCode.OK;
    }

    private Reading.Fits question(Model read) {
        String typed = problem;
        if (typed != null) {
            Reading reading = Questions.standard().reading(typed, read.vocabulary(), Set.of());
            if (!(reading instanceof Reading.Fits fits)) {
                throw new Failed(String.valueOf(NotUnderstood.of(reading).getMessage()));
            }
            return fits;
        }
        Maker maker = Makers.of(family).orElseThrow(
                () -> model
                        .wrong("There is no family \"" + family + "\"; there are arithmetic, word, countdown, game24"));
        if (level < 1 || level > maker.hardest()) {
            throw model.wrong("--level of " + family + " is from 1 to " + maker.hardest() + ", not " + level);
        }
        Made made = maker.make(new SplittableRandom(seed), level);
        return new Reading.Fits(made.question(), StandIns.NONE, true);
    }
}
