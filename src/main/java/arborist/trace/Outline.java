package arborist.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The thoughts of a tree that are to be shown, parents before children and siblings in order, as arrays that layout and drawing can
 * run through.
 *
 * @param nodes the thoughts, in preorder
 * @param parent for each thought the index of its parent, which is smaller than its own; -1 for a root
 * @param hidden for each thought how many below it are left out because it is folded, 0 for all others
 * @param index where each thought stands
 */
@SuppressWarnings("ArrayRecordComponent")
public record Outline(List<Node> nodes, int[] parent, int[] hidden, Map<Id, Integer> index) {

    /**
     * Lists a tree's thoughts.
     *
     * @param folded the thoughts whose descendants are left out
     * @param shown the thoughts that may be listed; below one that may not, nothing is
     */
    public static Outline of(Tree tree, Predicate<Id> folded, Predicate<Node> shown) {
        return from(tree, tree.liveRoots(), folded, shown);
    }

    /** The same for the subtree of one thought. */
    public static Outline below(Tree tree, Id top, Predicate<Id> folded, Predicate<Node> shown) {
        return from(tree, tree.live(top).stream().toList(), folded, shown);
    }

    public int size() {
        return nodes.size();
    }

    private static Outline from(Tree tree, List<Node> tops, Predicate<Id> folded, Predicate<Node> shown) {
        List<Node> nodes = new ArrayList<>();
        int[] parent = new int[16];
        int[] hidden = new int[16];
        List<Entry> stack = new ArrayList<>();
        push(stack, tops, -1);
        while (!stack.isEmpty()) {
            Entry entry = stack.removeLast();
            if (!shown.test(entry.node)) {
                continue;
            }
            int at = nodes.size();
            if (at == parent.length) {
                parent = Arrays.copyOf(parent, at * 2);
                hidden = Arrays.copyOf(hidden, at * 2);
            }
            nodes.add(entry.node);
            parent[at] = entry.parent;
            Id id = entry.node.id();
            if (folded.test(id)) {
                hidden[at] = countBelow(tree, id, shown);
            } else {
                push(stack, tree.children(id), at);
            }
        }
        Map<Id, Integer> index = HashMap.newHashMap(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            index.put(nodes.get(i).id(), i);
        }
        return new Outline(nodes, Arrays.copyOf(parent, nodes.size()), Arrays.copyOf(hidden, nodes.size()), index);
    }

    private static int countBelow(Tree tree, Id top, Predicate<Node> shown) {
        int count = -1;
        List<Entry> stack = new ArrayList<>();
        push(stack, tree.live(top).stream().toList(), -1);
        while (!stack.isEmpty()) {
            Node node = stack.removeLast().node;
            if (shown.test(node)) {
                count++;
                push(stack, tree.children(node.id()), -1);
            }
        }
        return Math.max(0, count);
    }

    private static void push(List<Entry> stack, List<Node> nodes, int parent) {
        for (Node node : nodes.reversed()) {
            stack.add(new Entry(node, parent));
        }
    }

    private record Entry(Node node, int parent) {}
}
