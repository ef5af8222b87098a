package arborist.llm.builtin;

import arborist.sapling.text.Reading;
import arborist.words.Words;
import java.util.List;

/** The built-in model cannot do what it is asked; the message says so in a sentence, and what to do instead. */
public final class NotUnderstood extends Exception {
    private static final Words KEPT = Words.kept(NotUnderstood.class);

    private NotUnderstood(String sentence) {
        super(sentence);
    }

    /**
     * What is said of a question that does not fit.
     *
     * @throws IllegalArgumentException where it fits
     */
    public static NotUnderstood of(Reading reading) {
        return switch (reading) {
            case Reading.Foreign _ -> question();
            case Reading.Strange(List<String> words) -> words(words);
            case Reading.Beyond beyond -> beyond(beyond);
            case Reading.Fits fits -> throw new IllegalArgumentException("it is understood: " + fits.question());
        };
    }

    private static NotUnderstood beyond(Reading.Beyond beyond) {
        String sentence = switch (beyond.bound()) {
            case "form" -> KEPT.say("not-understood.form");
            case "operations" -> KEPT.say("not-understood.operations", beyond.value(), beyond.high());
            case "number" -> KEPT.say("not-understood.number", beyond.value(), beyond.low(), beyond.high());
            case "result" -> KEPT.say("not-understood.result", beyond.value(), beyond.low(), beyond.high());
            case "quotient" -> KEPT.say("not-understood.quotient", beyond.value());
            case "count" -> KEPT.say("not-understood.count", beyond.value(), beyond.low(), beyond.high());
            case "goal" -> KEPT.say("not-understood.goal", beyond.value(), beyond.low(), beyond.high());
            default -> throw new IllegalArgumentException("no bound: " + beyond.bound());
        };
        return new NotUnderstood(sentence + " " + KEPT.say("not-understood.larger"));
    }

    private static NotUnderstood question() {
        return new NotUnderstood(KEPT.say("not-understood.question") + " " + KEPT.say("not-understood.able"));
    }

    static NotUnderstood words(List<String> words) {
        return new NotUnderstood(KEPT.say("not-understood.words", words.size(), String.join(", ", words)) + " "
                + KEPT.say("not-understood.able"));
    }

    static NotUnderstood tooLong(int tokens, int context) {
        return new NotUnderstood(KEPT.say("not-understood.too-long", tokens, context));
    }

    static NotUnderstood judging() {
        return new NotUnderstood(KEPT.say("not-understood.judging"));
    }
}
