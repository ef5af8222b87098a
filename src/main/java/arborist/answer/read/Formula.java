package arborist.answer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Each formula in a text, {@code $...$}, {@code $$...$$}, {@code \(...\)} or {@code \[...\]}; sums of money are none. */
final class Formula implements AnswerRule {
    private static final int LONGEST_JOINT = 12;
    private static final String INSIDE = "((?:[^\\\\]{1,400}+|\\\\(?![()\\[\\]])){1,200}+)";
    private static final Pattern FORMULA =
            Pattern.compile("\\$\\$([^$]+)\\$\\$|(?<![\\\\$])\\$(?=[^\\s$])([^$\\n]*[^\\s$\\\\])\\$(?!\\d)"
                    + "|\\\\\\(" + INSIDE + "\\\\\\)|\\\\\\[" + INSIDE + "\\\\\\]", Pattern.DOTALL);
    private static final Pattern JOINT = Pattern.compile("\\s{0,3},?\\s{0,3}(?:(?:and|or)\\s{1,3})?");

    @Override
    public List<FoundAnswer> find(String text) {
        List<int[]> spans = new ArrayList<>();
        Matcher m = FORMULA.matcher(text);
        while (m.find()) {
            // Formulas that only a comma or an "and" stands between are one answer of several parts.
            int to = spans.isEmpty() ? -1 : spans.getLast()[1];
            boolean joined = to >= 0 && m.start() - to <= LONGEST_JOINT
                    && !text.substring(to, m.start()).isBlank()
                    && JOINT.matcher(text.substring(to, m.start())).matches();
            if (joined) {
                spans.getLast()[1] = m.end();
            } else {
                spans.add(new int[] {m.start(), m.end()});
            }
        }
        return spans.stream().map(span -> FoundAnswer.trimmed(text, RuleNames.LAST_FORMULA, span[0], span[1]))
                .filter(found -> !found.isEmpty()).toList();
    }
}
