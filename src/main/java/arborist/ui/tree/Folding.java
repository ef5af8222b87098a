package arborist.ui.tree;

import arborist.exchange.render.ScoreScales;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * What of a tree is folded away.
 *
 * @param closed the thoughts below which nothing is seen
 * @param piles whether the pruned children of a thought stand together as one pile, where they are many
 * @param opened the thoughts whose pruned children are seen even so
 */
record Folding(PSet<Id> closed, boolean piles, PSet<Id> opened) {
    static final Folding NONE = new Folding(HashTreePSet.empty(), false, HashTreePSet.empty());
    /** Fewer pruned children than these take less room than it costs to open a pile. */
    static final int MANY = 3;

    Folding withClosed(Collection<Id> thoughts) {
        return new Folding(HashTreePSet.from(thoughts), piles, opened);
    }

    /** All piles open or closed anew. */
    Folding withPiles(boolean fold) {
        return new Folding(closed, fold, HashTreePSet.empty());
    }

    /** With the pruned children of a thought seen, or piled again. */
    Folding opening(Id parent, boolean open) {
        return new Folding(closed, piles, open ? opened.plus(parent) : opened.minus(parent));
    }

    /** Another tree: nothing is folded in it yet. */
    Folding fresh() {
        return new Folding(HashTreePSet.empty(), piles, HashTreePSet.empty());
    }

    /** So that the last thought of a path is seen. */
    Folding uncovering(List<Node> path) {
        Folding folding = this;
        for (int i = 1; i < path.size(); i++) {
            Id above = path.get(i - 1).id();
            folding = new Folding(folding.closed.minus(above), piles, folding.opened);
            folding = pruned(path.get(i)) ? folding.opening(above, true) : folding;
        }
        return folding;
    }

    /**
     * The pruned children of a thought that stand in its pile, the best first.
     *
     * @param spared the thoughts that are seen in any case
     */
    List<Node> pile(Id parent, List<Node> children, Predicate<Node> spared) {
        if (!piles || opened.contains(parent)) {
            return List.of();
        }
        List<Node> pruned = children.stream().filter(n -> pruned(n) && !spared.test(n)).toList();
        if (pruned.size() < MANY) {
            return List.of();
        }
        ScoreScales scales = ScoreScales.of(pruned);
        Comparator<Node> worst = Comparator.comparingDouble(n -> n.score().map(scales::at).orElse(-1.0));
        return pruned.stream().sorted(worst.reversed()).toList();
    }

    /** Whether a thought has so many pruned children that they can stand in a pile. */
    static boolean canPile(Tree tree, Id parent) {
        return tree.children(parent).stream().filter(Folding::pruned).count() >= MANY;
    }

    static boolean pruned(Node node) {
        return node.search().state() == SearchState.PRUNED;
    }
}
