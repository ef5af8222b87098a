package arborist.layout;

import java.util.Arrays;

/**
 * Who is whose child and sibling, as arrays; all roots are children of a node that is not there, {@link #top}, one past the last.
 */
final class Family {
    static final int NONE = -1;

    final int top;
    final int[] parent;
    final int[] level;
    /** The first and last child, {@link #NONE} for a leaf. */
    final int[] first;
    final int[] last;
    /** The siblings right before and after. */
    final int[] before;
    final int[] after;
    /** The place among siblings, from 0. */
    final int[] rank;
    /** One past the last node of the subtree. */
    final int[] end;

    /**
     * Reads a forest.
     *
     * @param given the parent of each node, -1 for a root, in preorder
     * @throws IllegalArgumentException where that is not a forest in preorder
     */
    Family(int[] given) {
        top = given.length;
        parent = Arrays.copyOf(given, top + 1);
        level = new int[top + 1];
        first = none();
        last = none();
        before = none();
        after = none();
        rank = new int[top + 1];
        end = none();
        parent[top] = NONE;
        level[top] = -1;
        end[top] = top;
        int open = NONE;
        for (int node = 0; node < top; node++) {
            // In preorder the parent is the node before or one above that, so walking up from there finds it, or finds the error.
            while (open != given[node]) {
                if (open == NONE) {
                    throw new IllegalArgumentException("node " + node + " does not follow its parent in preorder");
                }
                end[open] = node;
                open = given[open];
            }
            adopt(node, open == NONE ? top : open);
            open = node;
        }
        for (; open != NONE; open = given[open]) {
            end[open] = top;
        }
    }

    private void adopt(int node, int by) {
        parent[node] = by;
        level[node] = level[by] + 1;
        int elder = last[by];
        before[node] = elder;
        if (elder == NONE) {
            first[by] = node;
        } else {
            after[elder] = node;
            rank[node] = rank[elder] + 1;
        }
        last[by] = node;
    }

    private int[] none() {
        int[] all = new int[top + 1];
        Arrays.fill(all, NONE);
        return all;
    }
}
