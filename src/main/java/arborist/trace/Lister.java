package arborist.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Makes an outline: goes through a tree in preorder, and leaves out what is folded, not shown or in a pile. */
final class Lister {
    private final Tree tree;
    private final Predicate<Id> folded;
    private final Predicate<Node> shown;
    private final Outline.Piling piling;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Id, Integer> index;
    private final List<Entry> stack = new ArrayList<>();
    private int[] parent = new int[16];
    private int[] hidden = new int[16];
    private int[] piled = new int[16];

    /**
     * @param pile all that stand in this place, none for a thought that stands for itself
     */
    private record Entry(Node node, int parent, List<Node> pile) {}

    Lister(Tree tree, Predicate<Id> folded, Predicate<Node> shown, Outline.Piling piling) {
        this.tree = tree;
        this.folded = folded;
        this.shown = shown;
        this.piling = piling;
        index = HashMap.newHashMap(tree.nodes().size());
    }

    void list(List<Node> tops) {
        push(tops, -1);
        while (!stack.isEmpty()) {
            Entry entry = stack.removeLast();
            int at = add(entry);
            Id id = entry.node.id();
            if (!entry.pile.isEmpty()) {
                entry.pile.forEach(member -> below(member, n -> index.put(n.id(), at)));
            } else if (folded.test(id)) {
                below(entry.node, n -> hidden[at]++);
                hidden[at]--;
            } else {
                children(id, at);
            }
        }
    }

    Outline outline() {
        int size = nodes.size();
        return new Outline(nodes, Arrays.copyOf(parent, size), Arrays.copyOf(hidden, size), Arrays.copyOf(piled, size),
                index);
    }

    private int add(Entry entry) {
        int at = nodes.size();
        if (at == parent.length) {
            parent = Arrays.copyOf(parent, at * 2);
            hidden = Arrays.copyOf(hidden, at * 2);
            piled = Arrays.copyOf(piled, at * 2);
        }
        nodes.add(entry.node);
        parent[at] = entry.parent;
        piled[at] = entry.pile.size();
        index.put(entry.node.id(), at);
        return at;
    }

    private void children(Id id, int at) {
        List<Node> children = tree.children(id);
        if (children.isEmpty()) {
            return;
        }
        List<Node> seen = new ArrayList<>(children.size());
        for (Node child : children) {
            if (shown.test(child)) {
                seen.add(child);
            }
        }
        List<Node> pile = piling.of(id, seen);
        if (pile.isEmpty()) {
            push(seen, at);
        } else {
            // The pile comes last: those that the search went on with stand together above it.
            stack.add(new Entry(pile.getFirst(), at, pile));
            push(seen.stream().filter(n -> !pile.contains(n)).toList(), at);
        }
    }

    /** Does it with a thought and all below it that are shown. */
    private void below(Node top, Consumer<Node> does) {
        List<Node> open = new ArrayList<>(List.of(top));
        while (!open.isEmpty()) {
            Node node = open.removeLast();
            does.accept(node);
            tree.children(node.id()).stream().filter(shown).forEach(open::add);
        }
    }

    private void push(List<Node> siblings, int above) {
        for (Node node : siblings.reversed()) {
            if (above >= 0 || shown.test(node)) {
                stack.add(new Entry(node, above, List.of()));
            }
        }
    }
}
