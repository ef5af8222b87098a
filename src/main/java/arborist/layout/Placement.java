package arborist.layout;

/**
 * Where each node of a forest goes, and how far the subtree below it reaches, so that what is out of sight can be passed over.
 *
 * <p>The least edge of all nodes is at 0. The arrays are the placement's own: read them, do not write.
 *
 * @param level how many nodes are above each node, 0 for a root
 * @param centre the middle of each node, across the direction in which the tree grows
 * @param least the least edge of any node in the subtree of each node, itself included
 * @param most the greatest edge of any node in that subtree
 * @param deepest the greatest level in that subtree
 * @param end one past the last node of that subtree: nodes are in preorder, so a subtree is {@code node} to {@code end[node] - 1}
 * @param levels how many levels there are, 0 where there is no node
 * @param breadth the greatest edge of all nodes, 0 where there is no node
 */
@SuppressWarnings("ArrayRecordComponent")
public record Placement(
        int[] level,
        double[] centre,
        double[] least,
        double[] most,
        int[] deepest,
        int[] end,
        int levels,
        double breadth) {

    /** How many nodes were placed. */
    public int size() {
        return level.length;
    }
}
