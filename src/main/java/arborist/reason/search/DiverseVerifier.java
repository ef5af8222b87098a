package arborist.reason.search;

import arborist.reason.Growth;
import arborist.reason.RunEnded;
import arborist.reason.Settled;
import arborist.reason.Sight;
import arborist.reason.Strategy;
import arborist.reason.Together;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import java.util.List;
import java.util.Optional;

/**
 * Diverse verifier tree search (Beeching, Tunstall and Rush 2024): the first steps each begin a subtree of their own, in which only the
 * best child is grown, so that one early favourite does not crowd the others out.
 */
public final class DiverseVerifier implements Strategy {
    private final Searching search;
    private final Searching first;
    private final int depth;

    /**
     * @param first grows as many first steps as there are to be subtrees
     * @param search grows the candidates of each further step
     */
    public DiverseVerifier(Searching first, Searching search, int depth) {
        this.first = first;
        this.search = search;
        this.depth = depth;
    }

    @Override
    public void grow(Growth growth) throws InterruptedException, RunEnded {
        do {
            growth.turn();
        } while (round(growth.look()));
    }

    @Override
    public Settled settle(Tree tree, Id run) {
        return search.best(tree);
    }

    /** One step in each subtree, all at once. */
    private boolean round(Sight sight) throws InterruptedException, RunEnded {
        Node start = sight.at(sight.start());
        List<Node> roots = sight.children(start);
        if (!sight.expanded(start) || roots.stream().anyMatch(n -> !search.scored(sight, n))) {
            if (!sight.expanded(start)) {
                first.generate(sight, List.of(start));
            }
            first.evaluate(List.of(start));
            return true;
        }
        List<Node> tips = roots.stream().filter(n -> n.search().state() != SearchState.DEAD_END)
                .flatMap(root -> tip(sight, root).stream()).toList();
        Together.all(tips.stream().<Together.Work<Boolean>>map(tip -> () -> {
            if (!sight.expanded(tip)) {
                search.generate(sight, List.of(tip));
            }
            Sight now = search.evaluate(List.of(tip));
            search.keep(now, search.ranked(now, now.children(tip)), 1);
            return true;
        }).toList());
        return !tips.isEmpty();
    }

    /** Where the subtree is to be grown: down along the best children; empty where it has come to its end. */
    private Optional<Node> tip(Sight sight, Node root) {
        Node node = root;
        while (sight.expanded(node)) {
            List<Node> children = sight.children(node);
            if (children.stream().anyMatch(n -> !search.scored(sight, n))) {
                return Optional.of(node);
            }
            List<Node> ranked = search.keep(sight, search.ranked(sight, children), 1);
            if (ranked.isEmpty()) {
                return Optional.empty();
            }
            node = ranked.getFirst();
        }
        return search.complete(sight, node) || sight.depth(node) >= depth ? Optional.empty() : Optional.of(node);
    }
}
