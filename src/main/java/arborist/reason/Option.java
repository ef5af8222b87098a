package arborist.reason;

import arborist.words.Words;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The numbers that can be chosen of a run, each explained in a line. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
public enum Option {
    SAMPLES(1, 1000, Parameters::samples,
            (p, v) -> p.samples(v.intValue())),
    TEMPERATURE(0, 2,
            Parameters::temperature, (p, v) -> p.temperature(v.doubleValue())),
    TOP_P(0.01, 1, Parameters::topP,
            (p, v) -> p.topP(v.doubleValue())),
    ANSWER_TOKENS(1, 1_000_000,
            Parameters::maxTokens, (p, v) -> p.maxTokens(v.intValue())),
    WIDTH(1, 100, Parameters::width,
            (p, v) -> p.width(v.intValue())),
    DEPTH(1, 100, Parameters::depth,
            (p, v) -> p.depth(v.intValue())),
    BRANCHING(1, 100, Parameters::branching,
            (p, v) -> p.branching(v.intValue())),
    ITERATIONS(1, 10_000,
            Parameters::iterations, (p, v) -> p.iterations(v.intValue())),
    ROUNDS(1, 20, Parameters::rounds, (p, v) -> p.rounds(v.intValue())),
    READINGS(1, 50, Parameters::readings,
            (p, v) -> p.readings(v.intValue())),
    THRESHOLD(0, 1,
            Parameters::threshold, (p, v) -> p.threshold(v.doubleValue())),
    EXPLORE(0, 10, Parameters::explore,
            (p, v) -> p.explore(v.doubleValue()));

    private static final Words WORDS = Words.of(Option.class);
    private final double least;
    private final double most;
    private final Function<Parameters, @Nullable Number> get;
    private final BiFunction<Parameters, Number, Parameters> set;

    Option(double least, double most, Function<Parameters, @Nullable Number> get,
            BiFunction<Parameters, Number, Parameters> set) {
        this.least = least;
        this.most = most;
        this.get = get;
        this.set = set;
    }

    public String title() {
        return WORDS.of("option.title", this);
    }

    public String explanation() {
        return WORDS.of("option.explanation", this);
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    /** Null where it is left to the model. */
    public @Nullable Number of(Parameters parameters) {
        return get.apply(parameters);
    }

    /**
     * The parameters with another value.
     *
     * @throws IllegalArgumentException where it is out of range, in a sentence
     */
    public Parameters with(Parameters parameters, Number value) {
        if (!(value.doubleValue() >= least && value.doubleValue() <= most)) {
            throw new IllegalArgumentException(
                    WORDS.say("option.out-of-range", title(), plain(least), plain(most), value.toString()));
        }
        return set.apply(parameters, value);
    }

    /** Whether it may be left to the model. */
    public boolean canBeLeft() {
        return this == TEMPERATURE || this == TOP_P || this == ANSWER_TOKENS;
    }

    /** The parameters with the value left to the model, where it may be; else as they are. */
    public Parameters left(Parameters parameters) {
        return switch (this) {
            case TEMPERATURE -> parameters.temperature(null);
            case TOP_P -> parameters.topP(null);
            case ANSWER_TOKENS -> parameters.maxTokens(null);
            default -> parameters;
        };
    }

    /** As an option of the command line, for example {@code --top-p}. */
    public String flag() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
