package arborist.exchange.mapped;

import arborist.answer.read.AnswerReader;
import arborist.trace.Refused;
import arborist.words.Words;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A person's own regular expression, which finds the answer in the text of a sample.
 *
 * @param written as it was typed
 */
public record Expression(String written) {
    private static final Words WORDS = Words.of(Expression.class);
    private static final int LONGEST = 2_000;
    private static final int SHOWN = 60;

    /** @throws Refused where it is none, in a sentence */
    public Expression {
        if (written.isEmpty()) {
            throw new Refused(WORDS.say("expression.it-is-empty"));
        }
        if (written.length() > LONGEST) {
            throw new Refused(WORDS.say("expression.it-is-too-long", LONGEST));
        }
        compiled(written);
    }

    /** Reads answers by it, and by nothing else. */
    AnswerReader reader() {
        return AnswerReader.matching(compiled(written));
    }

    private static Pattern compiled(String written) {
        try {
            return Pattern.compile(written);
        } catch (PatternSyntaxException e) {
            String shown = written.length() > SHOWN ? written.substring(0, SHOWN) + "…" : written;
            throw new Refused(WORDS.say("expression.it-is-none", shown, e.getDescription()), e);
        }
    }
}
