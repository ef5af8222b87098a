package arborist.answer.read;

import arborist.words.Words;

/** How the rules are called that find an answer by no mark that stands in the text; names are kept with readings. */
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

    private RuleNames() {}

    static String own(String expression) {
        return KEPT.say("rule.own", expression);
    }

    static String boxes(int together) {
        return KEPT.say("rule.boxes", together);
    }
}
