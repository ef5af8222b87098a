package arborist.answer.read;

import arborist.words.Words;
import java.util.List;
import java.util.Locale;

/** How the rules are called that find an answer by words, or by no mark that stands in the text; names are kept with readings. */
final class RuleNames {
    private static final Words KEPT = Words.kept(RuleNames.class);
    static final String ANSWER_IS = KEPT.say("rule.the-answer-is");
    static final String LAST_FORMULA = KEPT.say("rule.last-formula");
    static final String LAST_NUMBER = KEPT.say("rule.last-number");
    static final String JSON_FIELD = KEPT.say("rule.json-field");
    static final String LETTER = KEPT.say("rule.letter");
    static final String LETTERS = KEPT.say("rule.letters");
    static final String STATED = KEPT.say("rule.stated");
    static final String ALL = KEPT.say("rule.all");

    static final String HEADING = KEPT.say("rule.heading");
    static final String TAG = KEPT.say("rule.tag");
    /** Sessions of earlier programs have it for all that {@link #line} tells apart. */
    static final String A = "A:";
    private static final String ANSWER = KEPT.say("rule.answer");
    private static final String THE_ANSWER = KEPT.say("rule.the-answer");
    private static final String FINAL_ANSWER = KEPT.say("rule.final-answer");

    private RuleNames() {}

    /** The words that stand before an answer, without what they are dressed in. */
    static String line(String mark) {
        String words = mark.toLowerCase(Locale.ROOT);
        return words.contains("final answer") ? FINAL_ANSWER : words.contains("the answer") ? THE_ANSWER
                : words.contains("answer") ? ANSWER : A;
    }

    static boolean isLine(String name) {
        return List.of(A, ANSWER, THE_ANSWER, FINAL_ANSWER).contains(name);
    }

    static String own(String expression) {
        return KEPT.say("rule.own", expression);
    }

    static String boxes(int together) {
        return KEPT.say("rule.boxes", together);
    }
}
