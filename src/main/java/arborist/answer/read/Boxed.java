package arborist.answer.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code \boxed{...}} of TeX, and {@code \fbox}; braces within are counted, and a box that is never closed holds nothing.
 *
 * <p>Boxes of one sentence that only a comma, or a few words that end with "and" or "or", stand between are one answer of several
 * parts: it reaches from the first of them to the last.
 */
final class Boxed implements AnswerRule {
    private static final List<String> OPENINGS = List.of("\\boxed{", "\\fbox{");
    private static final int WIDEST_GAP = 80;
    private static final Pattern JOINT = Pattern.compile(
            "[\\s$]*(?:[,;+&]|\\\\(?:text|quad|,|;))(?:[\\s$,;+&]|\\\\(?:q?quad|,|;)|\\\\text\\s*\\{\\s*(?:and|or)?\\s*\\})*"
                    + "|[\\s$]*(?:\\\\text\\s*\\{)?\\s*,?(?:[^\\s.\\\\$]+\\s+){0,3}(?:and|or)[\\s}$]*");

    /** A box with where it begins and ends, its marks included. */
    private record Box(int from, int inner, int to) {}

    @Override
    public List<FoundAnswer> find(String text) {
        List<Box> boxes = boxes(text);
        List<FoundAnswer> found = new ArrayList<>();
        int at = 0;
        while (at < boxes.size()) {
            int last = at;
            while (last + 1 < boxes.size() && joined(text, boxes.get(last), boxes.get(last + 1))) {
                last++;
            }
            Box first = boxes.get(at);
            found.add(last == at ? new FoundAnswer(text.substring(first.inner, first.to - 1), "\\boxed", first.inner,
                    first.to - 1)
                    : new FoundAnswer(text.substring(first.from, boxes.get(last).to),
                            RuleNames.boxes(last - at + 1), first.from, boxes.get(last).to));
            at = last + 1;
        }
        return found;
    }

    private static boolean joined(String text, Box a, Box b) {
        return b.from >= a.to && b.from - a.to <= WIDEST_GAP
                && JOINT.matcher(text.substring(a.to, b.from)).matches()
                && !text.substring(a.to, b.from).contains("\n\n");
    }

    /** All boxes that are closed and hold something, in the order in which they open. */
    private static List<Box> boxes(String text) {
        List<Box> boxes = new ArrayList<>();
        Deque<int[]> open = new ArrayDeque<>();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                int start = i;
                int opening = OPENINGS.stream().filter(o -> text.startsWith(o, start)).mapToInt(String::length)
                        .findFirst().orElse(0);
                if (opening > 0) {
                    // Where each backslash was doubled, both belong to it.
                    open.push(new int[] {i > 0 && text.charAt(i - 1) == '\\' ? i - 1 : i, ++depth});
                    i += opening - 1;
                } else if (i + 1 < text.length() && "{}\\".indexOf(text.charAt(i + 1)) >= 0
                        && OPENINGS.stream().noneMatch(o -> text.startsWith(o, start + 1))) {
                    i++;
                }
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && depth > 0) {
                int[] box = open.peek();
                if (box != null && box[1] == depth) {
                    open.pop();
                    int inner = text.indexOf('{', box[0]) + 1;
                    if (!text.substring(inner, i).isBlank()) {
                        boxes.add(new Box(box[0], inner, i + 1));
                    }
                }
                depth--;
            }
        }
        boxes.sort(Comparator.comparingInt(Box::from));
        return boxes;
    }
}
