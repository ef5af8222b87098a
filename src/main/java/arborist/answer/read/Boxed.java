package arborist.answer.read;

import java.util.ArrayList;
import java.util.List;

/** {@code \boxed{...}} of TeX, and {@code \fbox}; braces within are counted, and a box that is never closed holds nothing. */
final class Boxed implements AnswerRule {
    private static final List<String> OPENINGS = List.of("\\boxed{", "\\fbox{");

    @Override
    public List<FoundAnswer> find(String text) {
        List<FoundAnswer> found = new ArrayList<>();
        for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
            for (String opening : OPENINGS) {
                int from = at + opening.length();
                int to = text.startsWith(opening, at) ? closing(text, from) : -1;
                if (to > from && !text.substring(from, to).isBlank()) {
                    found.add(new FoundAnswer(text.substring(from, to), "\\boxed", from, to));
                }
            }
        }
        return found;
    }

    private static int closing(String text, int from) {
        int open = 1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                open++;
            } else if (c == '}' && --open == 0) {
                return i;
            }
        }
        return -1;
    }
}
