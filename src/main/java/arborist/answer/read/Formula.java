package arborist.answer.read;

import java.util.List;
import java.util.regex.Pattern;

/** Each formula in a text, {@code $...$}, {@code $$...$$}, {@code \(...\)} or {@code \[...\]}; sums of money are none. */
final class Formula implements AnswerRule {
    private static final Pattern FORMULA =
            Pattern.compile("\\$\\$([^$]+)\\$\\$|(?<![\\\\$])\\$(?=[^\\s$])([^$\\n]*[^\\s$\\\\])\\$(?!\\d)"
                    + "|\\\\\\((.{1,2000}?)\\\\\\)|\\\\\\[(.{1,2000}?)\\\\\\]", Pattern.DOTALL);

    @Override
    public List<FoundAnswer> find(String text) {
        return FORMULA.matcher(text).results()
                .map(m -> FoundAnswer.trimmed(text, "last formula", m.start(), m.end()))
                .filter(found -> !found.isEmpty()).toList();
    }
}
