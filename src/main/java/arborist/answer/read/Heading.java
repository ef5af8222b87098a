package arborist.answer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code # Answer} as a heading of its own, with the answer and nothing else below it to the end, as PRM800K ends its solutions. Where
 * a whole solution stands below it, the heading says nothing about which part is the answer.
 */
final class Heading implements AnswerRule {
    private static final Pattern HEADING =
            Pattern.compile(
                    "(?im)^[ \\t]{0,3}+#{1,6}+[ \\t]{1,9}+[*_]{0,3}+(?:the )?(?:final )?answer[*_: \\t]{0,9}+$");
    private final AnswerRule whole = new Whole();

    @Override
    public List<FoundAnswer> find(String text) {
        List<FoundAnswer> found = new ArrayList<>();
        Matcher m = HEADING.matcher(text);
        int last = -1;
        while (m.find()) {
            last = m.end();
        }
        if (last >= 0) {
            for (FoundAnswer answer : whole.find(text.substring(last))) {
                found.add(
                        new FoundAnswer(answer.answer(), RuleNames.HEADING, last + answer.from(), last + answer.to()));
            }
        }
        return found;
    }
}
