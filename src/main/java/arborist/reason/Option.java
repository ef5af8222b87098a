package arborist.reason;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The numbers that can be chosen of a run, each explained in a line. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
public enum Option {
    SAMPLES("Samples", "How many answers are drawn; more cost more and vote better.", 1, 1000, Parameters::samples,
            (p, v) -> p.samples(v.intValue())),
    TEMPERATURE("Temperature", "0 always takes the likeliest token; higher gives more variety.", 0, 2,
            Parameters::temperature, (p, v) -> p.temperature(v.doubleValue())),
    TOP_P("Top-p", "Draws only from the likeliest tokens that make up this share.", 0.01, 1, Parameters::topP,
            (p, v) -> p.topP(v.doubleValue())),
    ANSWER_TOKENS("Longest answer", "The most tokens of one answer; longer ones are cut off.", 1, 1_000_000,
            Parameters::maxTokens, (p, v) -> p.maxTokens(v.intValue())),
    WIDTH("Width", "How many thoughts of each depth are kept.", 1, 100, Parameters::width,
            (p, v) -> p.width(v.intValue())),
    DEPTH("Depth", "How many steps deep the search goes.", 1, 100, Parameters::depth,
            (p, v) -> p.depth(v.intValue())),
    BRANCHING("Branching", "How many next steps are tried of one thought.", 1, 100, Parameters::branching,
            (p, v) -> p.branching(v.intValue())),
    ITERATIONS("Iterations", "How many thoughts are expanded, or simulations played.", 1, 10_000,
            Parameters::iterations, (p, v) -> p.iterations(v.intValue())),
    ROUNDS("Rounds", "How often an answer is revised.", 1, 20, Parameters::rounds, (p, v) -> p.rounds(v.intValue())),
    READINGS("Readings", "How often the scorer's prompt is asked for one value.", 1, 50, Parameters::readings,
            (p, v) -> p.readings(v.intValue())),
    THRESHOLD("Threshold", "Below this the search gives a step up, or doubts its answer.", 0, 1,
            Parameters::threshold, (p, v) -> p.threshold(v.doubleValue())),
    EXPLORE("Exploration", "The weight of what was seldom tried, w in UCT.", 0, 10, Parameters::explore,
            (p, v) -> p.explore(v.doubleValue()));

    private final String title;
    private final String explanation;
    private final double least;
    private final double most;
    private final Function<Parameters, @Nullable Number> get;
    private final BiFunction<Parameters, Number, Parameters> set;

    Option(String title, String explanation, double least, double most, Function<Parameters, @Nullable Number> get,
            BiFunction<Parameters, Number, Parameters> set) {
        this.title = title;
        this.explanation = explanation;
        this.least = least;
        this.most = most;
        this.get = get;
        this.set = set;
    }

    public String title() {
        return title;
    }

    public String explanation() {
        return explanation;
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
            throw new IllegalArgumentException(title + " is from " + plain(least) + " to " + plain(most) + ", not "
                    + value + ".");
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
