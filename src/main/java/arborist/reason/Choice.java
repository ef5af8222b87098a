package arborist.reason;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What can be chosen of a run by a word, each explained in a line. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
public enum Choice {
    EARLY("Early stop",
            "Stops drawing samples once the vote is clear: beta (Adaptive-Consistency), window (ESC) or none.",
            List.of("none", "beta", "window"), Parameters::early, Parameters::early),
    GENERATOR("Next steps", "How a search finds next steps: propose asks for a list of them, step for one at a time.",
            List.of("step", "propose"), Parameters::generator, Parameters::generator),
    STEPS("Steps",
            "How texts are split: at lines, blank lines (paragraphs), numbers (numbered), sentences, or after strings of your own,"
                    + " such as: after ; \\n",
            List.of("lines", "paragraphs", "numbered", "sentences"), Parameters::steps, Parameters::steps),
    FEEDBACK("Feedback",
            "What says where an answer is wrong: all the task can check, a calculator, the right answer (an oracle), or the"
                    + " Game-of-24 checker.",
            List.of("task", "calculator", "answer", "game24"), Parameters::feedback, Parameters::feedback),
    CONFIDENCE("Confidence",
            "What the threshold is held against: the share of votes, the scorer, or the mean probability of the answer's"
                    + " tokens; auto takes the scorer where there is one.",
            List.of("auto", "votes", "scorer", "probability"), Parameters::confidence, Parameters::confidence);

    private final String title;
    private final String explanation;
    private final List<String> values;
    private final Function<Parameters, String> get;
    private final BiFunction<Parameters, String, Parameters> set;

    Choice(String title, String explanation, List<String> values, Function<Parameters, String> get,
            BiFunction<Parameters, String, Parameters> set) {
        this.title = title;
        this.explanation = explanation;
        this.values = values;
        this.get = get;
        this.set = set;
    }

    public String title() {
        return title;
    }

    public String explanation() {
        return explanation;
    }

    public List<String> words() {
        return values;
    }

    /** Whether something else than these words can be said too. */
    public boolean isOpen() {
        return this == STEPS;
    }

    public String of(Parameters parameters) {
        return get.apply(parameters);
    }

    /**
     * The parameters with another value.
     *
     * @throws IllegalArgumentException where there is no such one, in a sentence
     */
    public Parameters with(Parameters parameters, String value) {
        if (!values.contains(value) && !(isOpen() && StepForm.isAfter(value))) {
            throw new IllegalArgumentException(
                    title + " is one of " + String.join(", ", values)
                            + (isOpen() ? ", or \"after\" with the strings that end a step" : "") + ", not " + value
                            + ".");
        }
        return set.apply(parameters, value);
    }

    /** As an option of the command line, for example {@code --feedback}. */
    public String flag() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }
}
