package arborist.label.cut;

import arborist.trace.CallSpan;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text of neighbouring thoughts of a chain that are of one sort: those of reasoning are not mixed with those of an answer.
 *
 * @param starts where each thought begins in it
 * @param start where it begins in its call's answer, -1 where that is not known
 */
record Passage(String whole, List<Node> nodes, List<Integer> starts, int start) {

    /**
     * The passages of a chain.
     *
     * @param between what stood between two of its thoughts, where only their own texts are known
     */
    static List<Passage> of(List<Node> chain, String between) {
        List<Passage> texts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= chain.size(); i++) {
            if (i == chain.size() || !alike(chain.get(i - 1), chain.get(i))) {
                texts.add(joined(chain.subList(from, i), between));
                from = i;
            }
        }
        return texts;
    }

    /** The text of all of them as one passage, of whatever sort they are. */
    static Passage one(List<Node> chain, String between) {
        return joined(chain, between);
    }

    private static boolean alike(Node a, Node b) {
        return a.thought().reasoning() == b.thought().reasoning() && kind(a).equals(kind(b))
                && Objects.equals(call(a), call(b));
    }

    /** A step that gives the answer is a step all the same. */
    private static Kind kind(Node node) {
        return node.thought().kind().equals(Kind.ANSWER) ? Kind.STEP : node.thought().kind();
    }

    private static @Nullable Id call(Node node) {
        CallSpan span = node.thought().span();
        return span == null ? null : span.call();
    }

    /** Each thought where its span says that it stood, where that can be; else one after the other. */
    private static Passage joined(List<Node> nodes, String between) {
        boolean spans = nodes.stream().allMatch(
                n -> n.thought().span() != null && Objects.equals(call(n), call(nodes.getFirst())));
        int start = spans ? from(nodes.getFirst()) : -1;
        StringBuilder whole = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (Node node : nodes) {
            int gap = start < 0 ? -1 : from(node) - start - whole.length();
            if (gap < 0 && !whole.isEmpty()) {
                // It was rewritten, or nobody knows where it stood.
                start = -1;
                whole.append(between);
            } else if (gap == between.length()) {
                whole.append(between);
            } else if (gap > 0) {
                whole.append((between.isBlank() && between.indexOf('\n') < 0 ? " " : "\n").repeat(gap));
            }
            starts.add(whole.length());
            whole.append(node.text());
        }
        return new Passage(whole.toString(), List.copyOf(nodes), starts, start);
    }

    private static int from(Node node) {
        CallSpan span = node.thought().span();
        return span == null ? -1 : span.from();
    }

    /** Which of its thoughts the character belongs to. */
    int at(int place) {
        int i = 0;
        while (i + 1 < nodes.size() && starts.get(i + 1) <= place) {
            i++;
        }
        return i;
    }

    /** Where one of its thoughts ends, without the blanks at its end. */
    int end(int thought) {
        return starts.get(thought) + nodes.get(thought).text().stripTrailing().length();
    }
}
