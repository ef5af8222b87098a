package arborist.reason;

import arborist.trace.CallSpan;
import arborist.trace.Id;
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

    private static boolean alike(Node a, Node b) {
        return a.thought().reasoning() == b.thought().reasoning() && a.thought().kind().equals(b.thought().kind())
                && Objects.equals(call(a), call(b));
    }

    private static @Nullable Id call(Node node) {
        CallSpan span = node.thought().span();
        return span == null ? null : span.call();
    }

    /** Each thought where its span says that it stood, where that can be; else one after the other. */
    private static Passage joined(List<Node> nodes, String between) {
        boolean spans = nodes.stream().allMatch(n -> n.thought().span() != null);
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

    /** The thought that the character belongs to. */
    Node at(int place) {
        int i = 0;
        while (i + 1 < nodes.size() && starts.get(i + 1) <= place) {
            i++;
        }
        return nodes.get(i);
    }

    /** Where a place in one of the thoughts is in the whole; -1 where it is none of them. */
    int place(Id thought, int offset) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).id().equals(thought)) {
                return starts.get(i) + offset;
            }
        }
        return -1;
    }
}
