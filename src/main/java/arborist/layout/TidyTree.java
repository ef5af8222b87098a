package arborist.layout;

import java.util.Arrays;

/**
 * Draws forests tidily: parents centred over their children, nothing overlapping, equal subtrees drawn equally, as narrow as that
 * allows.
 *
 * <p>Christoph Buchheim, Michael Jünger, Sebastian Leipert: <i>Improving Walker's Algorithm to Run in Linear Time</i>, Graph
 * Drawing 2002, LNCS 2528, pages 344-353; the names of the paper are kept. It takes time linear in the number of nodes, and
 * recursion is replaced by running backwards through the preorder: a node's descendants all come after it, so that when a node's
 * children are set beside one another each child's own subtree is done.
 */
public final class TidyTree {
    private static final int NONE = Family.NONE;

    private final Family family;
    private final double[] size;
    private final Sizes sizes;
    /** The centre of each node, relative to its parent's subtree until the parent is placed. */
    private final double[] prelim;
    /** By how much everything below a node moves with it. */
    private final double[] mod;
    /** What is still to be added to a node's siblings for the room that was made between two of them. */
    private final double[] change;
    private final double[] shift;
    /** For a leaf at the end of a contour: where the contour goes on in another subtree. */
    private final int[] thread;
    private final int[] ancestor;

    private TidyTree(int[] parent, Sizes sizes) {
        family = new Family(parent);
        this.sizes = sizes;
        int n = parent.length + 1;
        size = new double[n];
        for (int node = 0; node < family.top; node++) {
            size[node] = sizes.breadth().applyAsDouble(node);
        }
        prelim = new double[n];
        mod = new double[n];
        change = new double[n];
        shift = new double[n];
        thread = new int[n];
        Arrays.fill(thread, NONE);
        ancestor = new int[n];
        Arrays.setAll(ancestor, node -> node);
    }

    /**
     * Places a forest.
     *
     * @param parent for each node the index of its parent, -1 for a root; in preorder, siblings in the order in which they are to
     *     stand
     * @throws IllegalArgumentException where that is not a forest in preorder
     */
    public static Placement place(int[] parent, Sizes sizes) {
        TidyTree tree = new TidyTree(parent, sizes);
        for (int node = tree.family.top - 1; node >= 0; node--) {
            tree.placeChildren(node);
        }
        tree.placeChildren(tree.family.top);
        tree.settle();
        return Extents.of(tree.family, tree.prelim, tree.size);
    }

    /** The paper's first walk, for the children of one node, and the middle of them as the node's own place. */
    private void placeChildren(int node) {
        int first = family.first[node];
        if (first == NONE) {
            return;
        }
        int defaultAncestor = first;
        for (int v = family.after[first]; v != NONE; v = family.after[v]) {
            int left = family.before[v];
            double middle = prelim[v];
            prelim[v] = prelim[left] + distance(left, v);
            if (family.first[v] != NONE) {
                mod[v] = prelim[v] - middle;
            }
            defaultAncestor = apportion(v, left, defaultAncestor);
        }
        executeShifts(node);
        prelim[node] = (prelim[first] + prelim[family.last[node]]) / 2;
    }

    /** Moves the subtree of v to the right until it is clear of all siblings before it. */
    private int apportion(int v, int left, int defaultAncestor) {
        int insideRight = v;
        int outsideRight = v;
        int insideLeft = left;
        int outsideLeft = family.first[family.parent[v]];
        double sumInsideRight = mod[insideRight];
        double sumOutsideRight = mod[outsideRight];
        double sumInsideLeft = mod[insideLeft];
        double sumOutsideLeft = mod[outsideLeft];
        int nextLeft = nextRight(insideLeft);
        int nextRight = nextLeft(insideRight);
        while (nextLeft != NONE && nextRight != NONE) {
            insideLeft = nextLeft;
            insideRight = nextRight;
            outsideLeft = nextLeft(outsideLeft);
            outsideRight = nextRight(outsideRight);
            ancestor[outsideRight] = v;
            double overlap = prelim[insideLeft] + sumInsideLeft - prelim[insideRight] - sumInsideRight
                    + distance(insideLeft, insideRight);
            if (overlap > 0) {
                int from = ancestor[insideLeft];
                moveSubtree(family.parent[from] == family.parent[v] ? from : defaultAncestor, v, overlap);
                sumInsideRight += overlap;
                sumOutsideRight += overlap;
            }
            sumInsideLeft += mod[insideLeft];
            sumInsideRight += mod[insideRight];
            sumOutsideLeft += mod[outsideLeft];
            sumOutsideRight += mod[outsideRight];
            nextLeft = nextRight(insideLeft);
            nextRight = nextLeft(insideRight);
        }
        if (nextLeft != NONE && nextRight(outsideRight) == NONE) {
            thread[outsideRight] = nextLeft;
            mod[outsideRight] += sumInsideLeft - sumOutsideRight;
        }
        if (nextRight != NONE && nextLeft(outsideLeft) == NONE) {
            thread[outsideLeft] = nextRight;
            mod[outsideLeft] += sumInsideRight - sumOutsideLeft;
            return v;
        }
        return defaultAncestor;
    }

    /** Moves a subtree, and notes that the smaller ones between it and what it ran into are to share the room. */
    private void moveSubtree(int from, int to, double by) {
        double each = by / (family.rank[to] - family.rank[from]);
        change[to] -= each;
        shift[to] += by;
        change[from] += each;
        prelim[to] += by;
        mod[to] += by;
    }

    private void executeShifts(int node) {
        double sumShift = 0;
        double sumChange = 0;
        for (int child = family.last[node]; child != NONE; child = family.before[child]) {
            prelim[child] += sumShift;
            mod[child] += sumShift;
            sumChange += change[child];
            sumShift += shift[child] + sumChange;
        }
    }

    private int nextLeft(int node) {
        int child = family.first[node];
        return child != NONE ? child : thread[node];
    }

    private int nextRight(int node) {
        int child = family.last[node];
        return child != NONE ? child : thread[node];
    }

    private double distance(int left, int right) {
        int parent = family.parent[left];
        double gap = parent == family.parent[right] && parent != family.top ? sizes.siblingGap() : sizes.subtreeGap();
        return (size[left] + size[right]) / 2 + gap;
    }

    /** The paper's second walk: adds up what moves each node, from the roots down. */
    private void settle() {
        double[] moved = new double[mod.length];
        for (int node = 0; node < family.top; node++) {
            double above = moved[family.parent[node]];
            prelim[node] += above;
            moved[node] = above + mod[node];
        }
    }
}
