package arborist.reason;

import arborist.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What can be chosen of a run by a word, each explained in a line. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
public enum Choice {
    EARLY(List.of("none", "beta", "window"), Parameters::early, Parameters::early),
    GENERATOR(List.of("step", "propose"), Parameters::generator, Parameters::generator),
    STEPS(List.of("lines", "paragraphs", "numbered", "sentences"), Parameters::steps, Parameters::steps),
    FEEDBACK(List.of("task", "calculator", "answer", "game24"), Parameters::feedback, Parameters::feedback),
    CONFIDENCE(List.of("auto", "votes", "scorer", "probability"), Parameters::confidence, Parameters::confidence);

    private static final Words WORDS = Words.of(Choice.class);
    private final List<String> values;
    private final Function<Parameters, String> get;
    private final BiFunction<Parameters, String, Parameters> set;

    Choice(List<String> values, Function<Parameters, String> get,
            BiFunction<Parameters, String, Parameters> set) {
        this.values = values;
        this.get = get;
        this.set = set;
    }

    public String title() {
        return WORDS.of("choice.title", this);
    }

    public String explanation() {
        return WORDS.of("choice.explanation", this);
    }

    public List<String> words() {
        return values;
    }

    /** A word in the reader's language; what is none of them as it stands. */
    public String shown(String word) {
        int at = values.indexOf(word);
        return at < 0 ? word : said().get(at);
    }

    /** Which word is shown so; the text itself where none is. */
    public String meant(String text) {
        int at = said().indexOf(text);
        return at < 0 ? text : values.get(at);
    }

    /** In the reader's language, in the order of the words. */
    private List<String> said() {
        return List.of(WORDS.of("choice.words", this).split(",\\s*"));
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
                    WORDS.say(isOpen() ? "choice.no-such-word-nor-strings" : "choice.no-such-word", title(),
                            String.join(", ", said()), value));
        }
        return set.apply(parameters, value);
    }

    /** As an option of the command line, for example {@code --feedback}. */
    public String flag() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }
}
