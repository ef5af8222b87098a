package arborist.ui.tree;

/**
 * Where each thought stands among its siblings, so that the edges of one parent can part as soon as they leave it.
 *
 * @param rank its place among them, from 0
 * @param count how many they are, itself included
 */
@SuppressWarnings("ArrayRecordComponent")
record Fan(int[] rank, int[] count) {

    /**
     * @param parent for each thought the index of the one above it, -1 for a root; in preorder
     */
    static Fan of(int[] parent) {
        int n = parent.length;
        int[] rank = new int[n];
        int[] count = new int[n];
        int[] children = new int[n];
        for (int i = 0; i < n; i++) {
            rank[i] = parent[i] < 0 ? 0 : children[parent[i]]++;
        }
        for (int i = 0; i < n; i++) {
            count[i] = parent[i] < 0 ? 1 : children[parent[i]];
        }
        return new Fan(rank, count);
    }

    /** Where its edge leaves the parent's side, from -1, the upper end, to 1. */
    double leaving(int i) {
        return count[i] < 2 ? 0 : 2.0 * rank[i] / (count[i] - 1) - 1;
    }

    /** How far out its edge turns towards it, from 0 to 1: the farther up or down it lies, the sooner, so that none cross. */
    double turning(int i) {
        return 1 - Math.abs(leaving(i));
    }

    /** How much thinner its edge is than if it were alone, from 0 to 1: many together may not become a stripe. */
    double thinning(int i) {
        return Math.min(1, Math.sqrt(8.0 / count[i]));
    }
}
