package arborist.trace;

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
 * @param piled for each place how many siblings stand there together, the first of them being the one that is listed; 0 where a
 *     thought stands for itself
 * @param index where each thought stands; what is in a pile, or below one that is, stands where the pile does
 */
@SuppressWarnings("ArrayRecordComponent")
public record Outline(List<Node> nodes, int[] parent, int[] hidden, int[] piled, Map<Id, Integer> index) {

    /** Says which of a thought's children stand together in one place, as a pile. */
    @FunctionalInterface
    public interface Piling {
        Piling NONE = (parent, children) -> List.of();

        /**
         * @param children those of the parent that are shown
         * @return two or more of them, the one that stands for all first; none for no pile
         */
        List<Node> of(Id parent, List<Node> children);
    }

    /**
     * Lists a tree's thoughts.
     *
     * @param folded the thoughts whose descendants are left out
     * @param shown the thoughts that may be listed; below one that may not, nothing is
     */
    public static Outline of(Tree tree, Predicate<Id> folded, Predicate<Node> shown) {
        return of(tree, tree.liveRoots(), folded, shown, Piling.NONE);
    }

    /** The same for some thoughts and what is below them, with piles. */
    public static Outline of(Tree tree, List<Node> tops, Predicate<Id> folded, Predicate<Node> shown, Piling piling) {
        Lister lister = new Lister(tree, folded, shown, piling);
        lister.list(tops);
        return lister.outline();
    }

    public int size() {
        return nodes.size();
    }
}
