package arborist.answer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The field of a JSON object that holds an answer: {@code "answer": 24} or {@code "final_answer": "x = 2"}. */
final class Json implements AnswerRule {
    private static final Pattern FIELD = Pattern.compile("(?i)\"(?:final[_ ]?)?answer\"\\s{0,9}:\\s{0,9}"
            + "(?:\"((?:[^\"\\\\\\n]++|\\\\.){1,200}+)\"|(-?[\\d.][\\d.eE+-]{0,60}|true|false)\\s{0,9}(?=[,}\\]\\n]|\\z))");

    @Override
    public List<FoundAnswer> find(String text) {
        List<FoundAnswer> found = new ArrayList<>();
        Matcher m = FIELD.matcher(text);
        while (m.find()) {
            int group = m.start(1) >= 0 ? 1 : 2;
            FoundAnswer answer = FoundAnswer.trimmed(text, RuleNames.JSON_FIELD, m.start(group), m.end(group));
            if (!answer.isEmpty()) {
                found.add(answer);
            }
        }
        return found;
    }
}
