package arborist.llm.builtin;

import arborist.words.Words;
import java.util.List;

/** The built-in model cannot do what it is asked; the message says so in a sentence, and what to do instead. */
final class NotUnderstood extends Exception {
    private static final Words KEPT = Words.kept(NotUnderstood.class);

    private NotUnderstood(String sentence) {
        super(sentence);
    }

    static NotUnderstood question() {
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
