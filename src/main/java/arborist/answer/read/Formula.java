package arborist.answer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Each formula in a text, {@code $...$}, {@code $$...$$}, {@code \(...\)} or {@code \[...\]}; sums of money are none. */
final class Formula implements AnswerRule {
    private static final int LONGEST_JOINT = 12;
    private static final Pattern FORMULA =
            Pattern.compile("\\$\\$([^$]+)\\$\\$|(?<![\\\\$])\\$(?=[^\\s$])([^$\\n]*[^\\s$\\\\])\\$(?!\\d)"
                    + "|\\\\\\((.{1,2000}?)\\\\\\)|\\\\\\[(.{1,2000}?)\\\\\\]", Pattern.DOTALL);

    private static final Pattern JOINT = Pattern.compile("\\s{0,3},?\\s{0,3}(?:(?:and|or)\\s{1,3})?");

    @Override
    public List<FoundAnswer> find(String text) {
        List<FoundAnswer> found = new ArrayList<>();
        int from = 0;
        int to = -1;
        Matcher m = FORMULA.matcher(text);
        while (m.find()) {
            // Formulas that only a comma or an "and" stands between are one answer of several parts.
            boolean joined = to >= 0 && m.start() - to <= LONGEST_JOINT && m.start() > to
                    && JOINT.matcher(text.substring(to, m.start())).matches()
                    && !text.substring(to, m.start()).isBlank();
            if (joined) {
                found.removeLast();
            }
            from = joined ? from : m.start();
            to = m.end();
            found.add(FoundAnswer.trimmed(text, "last formula", from, to));
        }
        found.removeIf(FoundAnswer::isEmpty);
        return found;
    }
}
