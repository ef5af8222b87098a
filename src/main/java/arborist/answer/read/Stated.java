package arborist.answer.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that is one short sentence which says what it is in a word or three: {@code It falls on a Monday.} */
final class Stated implements AnswerRule {
    private static final int LONGEST = 120;
    // No other word may stand before the noun: "the wrong day is Monday" says what it is not.
    private static final Pattern SENTENCE = Pattern.compile("(?i)\\s*+(?:(?:so|thus|hence|then|therefore),?\\s+)?"
            + "(?:it|that|this|the (?:day|date|month|season|colou?r|shape|name|word|city|country|person|winner|result|solution))"
            + "\\s+(?:is|was|will be|would be|must be|falls on|fell on|will fall on|lands on|is called)\\s+(?:on\\s+)?"
            + "(?:an?\\s+|the\\s+)?(\\p{L}[\\p{L}'’-]*+(?:\\s\\p{L}[\\p{L}'’-]*+){0,2})[.!]?\\s*+");
    private static final Pattern NOT = Pattern.compile("(?i)\\b(?:not|never|no|neither|nor|or|and|either|but)\\b"
            // What it says is about an answer, and none.
            + "|(?i)\\A(?:right|wrong|correct|incorrect|all|it|so|clear|obvious|done|enough|fine|everything|easy)\\z");

    @Override
    public List<FoundAnswer> find(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        Matcher m = SENTENCE.matcher(text);
        return m.matches() && !NOT.matcher(m.group(1)).find()
                ? List.of(FoundAnswer.trimmed(text, RuleNames.STATED, m.start(1), m.end(1))) : List.of();
    }
}
