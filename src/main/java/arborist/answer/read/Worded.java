package arborist.answer.read;

import arborist.answer.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer that words or signs announce: it reaches to the end of its line, or of its sentence.
 *
 * @param name how the rule is called that finds what stands behind a mark
 * @param mark what stands before the answer
 * @param sentence whether it ends with its sentence
 */
record Worded(UnaryOperator<String> name, Pattern mark, boolean sentence) implements AnswerRule {
    /** {@code #### 24}, as GSM8K ends its solutions. */
    static final Worded HASHES = new Worded(mark -> "####", Pattern.compile("(?m)^[ \\t]*+####(?!#)"), false);

    /** {@code Answer: 24}, {@code A: 24} at the start of a line, {@code Final answer: 24} anywhere. */
    static final Worded LINE = new Worded(RuleNames::line, Pattern.compile(
            "(?im)(?:^\\W{0,4}+(?:\\bthe )?(?:A|Answer)|\\bfinal answer)[*_]{0,3}:(?!:)[*_]{0,3}(?:\\s*\\})?"), true);

    /** {@code The answer is 24}, {@code The correct option is C}. */
    static final Worded SAID = new Worded(mark -> RuleNames.ANSWER_IS, Pattern.compile(
            "(?i)\\b(?:answer|(?:the )(?:only )?(?:correct|right|best) (?:option|choice))[*_]{0,3}"
                    + "(?: (?:to|of|for) [^.\\n]{1,80}?)? (?:is|are|must be|should be)\\b(?! not\\b)"
                    + "(?: (?:therefore|thus|then|just|simply|clearly|indeed|approximately|about|equal to)\\b)?"
                    + "[*_]{0,3}:?(?:\\s*\\})?"),
            true);

    /** Of more marks than this only the last are looked at: nobody announces an answer so often. */
    private static final int MOST_MARKS = 100;

    /** Where the answer has ended and is argued for. */
    private static final Pattern REASON =
            Pattern.compile(
                    "(?i),?\\s+(?:because|since|given that|which (?:is|means|gives)|as (?:there|we|it) )\\b|,\\s+not\\b");

    @Override
    public List<FoundAnswer> find(String text) {
        List<FoundAnswer> found = new ArrayList<>();
        List<MatchResult> marks = mark.matcher(text).results().toList();
        for (MatchResult one : marks.subList(Math.max(0, marks.size() - MOST_MARKS), marks.size())) {
            int from = one.end();
            int line = text.indexOf('\n', from);
            int to = sentence ? Sentences.end(text, from) : line < 0 ? text.length() : line;
            // "The answer is 5!" means no factorial.
            int end = sentence && to > from && text.charAt(to - 1) == '!' ? to - 1 : to;
            Matcher reason = REASON.matcher(text).region(Math.min(from, end), Math.max(end, from));
            end = reason.find() ? reason.start() : end;
            // What is announced may stand on the next line, but not behind an empty one.
            FoundAnswer answer = FoundAnswer.trimmed(text, name.apply(one.group()), from, Math.max(end, from));
            if (!answer.isEmpty() && !text.substring(from, answer.from()).contains("\n\n")) {
                found.add(answer);
            }
        }
        return found;
    }
}
