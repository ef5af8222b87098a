package arborist.llm.builtin;

import arborist.sapling.text.Reading;
import arborist.task.make.Limit;
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
            case Reading.Beyond(Limit limit) -> beyond(limit);
            case Reading.Fits fits -> throw new IllegalArgumentException("it is understood: " + fits.question());
        };
    }

    private static NotUnderstood beyond(Limit limit) {
        String sentence = switch (limit.kind()) {
            case FORM -> KEPT.say("not-understood.form");
            case OPERATIONS -> KEPT.say("not-understood.operations", limit.value(), limit.high());
            case NUMBER -> KEPT.say("not-understood.number", limit.value(), limit.low(), limit.high());
            case RESULT -> KEPT.say("not-understood.result", limit.value(), limit.low(), limit.high());
            case QUOTIENT -> KEPT.say("not-understood.quotient", limit.value());
            case COUNT -> KEPT.say("not-understood.count", limit.value(), limit.low(), limit.high());
            case GOAL -> KEPT.say("not-understood.goal", limit.value(), limit.low(), limit.high());
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
