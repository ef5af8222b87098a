package arborist.exchange.mapped;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a row can tell, by the names that a mapping has for it. */
public enum Field {
    QUESTION("The question; rows with the same question and right answer are one problem."),
    GOLD("The right answer, or a list of answers that are all right."),
    SAMPLES("A list of samples, texts or objects."),
    SAMPLE("The text of the row's one sample; where there is a list of samples, the text within each."),
    ANSWER("The final answer of a sample; without it answers are read from the texts."),
    CORRECT("Whether a sample is right: true or false, 1 or 0."),
    SCORE("A number for a sample, or a list of numbers, one for each of its steps."),
    TOKENS("How many tokens a sample took, or the usage that a server told."),
    MODEL("Which model a sample is of.");

    private final String explanation;

    Field(String explanation) {
        this.explanation = explanation;
    }

    /** As it stands in a mapping. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is, in a sentence. */
    public String explanation() {
        return explanation;
    }

    static Optional<Field> of(String word) {
        return Arrays.stream(values()).filter(field -> field.word().equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(Field::word).collect(Collectors.joining(", "));
    }
}
