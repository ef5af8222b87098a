package arborist.ui.tree;

import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Score;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which thoughts somebody wants to see.
 *
 * @param states those to see; none stands for all
 * @param from the least score, minus infinity for any
 * @param to the greatest score, plus infinity for any; a bound at either end leaves out thoughts that have no score
 * @param leastDepth 0 is a root
 * @param greatestDepth the last depth to see
 * @param hides whether the others are left out, rather than made to stand back; what lies above one that is seen always stays
 */
record TreeFilter(Set<SearchState> states, double from, double to, int leastDepth, int greatestDepth, boolean hides) {
    static final TreeFilter ALL = new TreeFilter(Set.of(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0,
            Integer.MAX_VALUE, false);

    TreeFilter {
        states = Set.copyOf(states);
    }

    boolean passesAll() {
        return states.isEmpty() && anyScore() && leastDepth <= 0 && greatestDepth == Integer.MAX_VALUE;
    }

    boolean passes(Node node, int depth) {
        return (states.isEmpty() || states.contains(node.search().state())) && depth >= leastDepth
                && depth <= greatestDepth
                && (anyScore() || scored(node));
    }

    /** All that pass, and what lies above them. */
    Set<Id> kept(Tree tree) {
        Set<Id> kept = new HashSet<>();
        List<Step> stack = new ArrayList<>();
        tree.liveRoots().forEach(root -> stack.add(new Step(root, 0)));
        while (!stack.isEmpty()) {
            Step step = stack.removeLast();
            if (passes(step.node, step.depth)) {
                for (Node n = step.node; n != null && kept.add(n.id()); n = tree.parent(n)) {
                    // Adding is all: above one that was added already, all were.
                }
            }
            tree.children(step.node.id()).forEach(child -> stack.add(new Step(child, step.depth + 1)));
        }
        return kept;
    }

    private boolean anyScore() {
        return from == Double.NEGATIVE_INFINITY && to == Double.POSITIVE_INFINITY;
    }

    private boolean scored(Node node) {
        Optional<Score> score = node.score();
        return score.isPresent() && score.get().value() >= from && score.get().value() <= to;
    }

    private record Step(Node node, int depth) {}
}
