package arborist.layout;

import java.util.function.IntToDoubleFunction;

/**
 * How much room nodes want across the direction in which the tree grows, in any unit; positions come in the same one.
 *
 * @param breadth the breadth of each node, 0 or more and finite
 * @param siblingGap the least free room between two children of one node
 * @param subtreeGap the least free room between two nodes of one level that are not siblings; roots count as such
 */
public record Sizes(IntToDoubleFunction breadth, double siblingGap, double subtreeGap) {
    public Sizes {
        if (!(siblingGap >= 0) || !(subtreeGap >= 0)) {
            throw new IllegalArgumentException("gaps are 0 or more, not " + siblingGap + " and " + subtreeGap);
        }
    }

    /** All nodes of one breadth. */
    public static Sizes uniform(double breadth, double siblingGap, double subtreeGap) {
        return new Sizes(node -> breadth, siblingGap, subtreeGap);
    }

    /** A breadth for each node. */
    public static Sizes of(double[] breadth, double siblingGap, double subtreeGap) {
        double[] own = breadth.clone();
        return new Sizes(node -> own[node], siblingGap, subtreeGap);
    }
}
