package arborist.reason.search;

import arborist.reason.Growth;
import arborist.reason.RunEnded;
import arborist.reason.Settled;
import arborist.reason.Sight;
import arborist.reason.Strategy;
import arborist.trace.Backup;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Monte Carlo tree search with UCT (Kocsis and Szepesvári 2006): select down the tree, expand, simulate to the end, back the reward up
 * along the path.
 *
 * <p>Visits and values are what the backups in the tree add up to.
 */
public final class MonteCarlo implements Strategy {
    private final Growth growth;
    private final Searching search;
    private final Rollouts rollouts;
    private final int iterations;
    private final int depth;
    private final double explore;

    /**
     * @param iterations how many simulations are made
     * @param depth how deep the tree gets; simulations go on to the end
     * @param explore w, the weight of exploration
     */
    public MonteCarlo(Growth growth, Searching search, Rollouts rollouts, int iterations, int depth, double explore) {
        this.growth = growth;
        this.search = search;
        this.rollouts = rollouts;
        this.iterations = iterations;
        this.depth = depth;
        this.explore = explore;
    }

    @Override
    public void grow(Growth ignored) throws InterruptedException, RunEnded {
        growth.turn();
        while (simulations(growth.look()) < iterations) {
            List<Node> path = select(growth.look());
            if (path.isEmpty()) {
                return;
            }
            path = expand(path);
            double reward = rollouts.reward(growth.look(), path.getLast());
            backUp(path, reward);
            growth.turn();
        }
    }

    @Override
    public Settled settle(Tree tree, Id run) {
        return search.best(tree);
    }

    /** From the start down to a thought that was not expanded, or that ends a solution. */
    private List<Node> select(Sight sight) {
        Node node = sight.at(sight.start());
        List<Node> path = new ArrayList<>(List.of(node));
        while (sight.expanded(node)) {
            Node best = bestChild(sight, node);
            if (best == null) {
                return path;
            }
            node = best;
            path.add(node);
        }
        return path;
    }

    private @Nullable Node bestChild(Sight sight, Node node) {
        int visits = Visits.of(sight, node);
        Node best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Node child : sight.children(node)) {
            double upper = Visits.upperBound(sight, child, visits, explore);
            if (child.search().state() != SearchState.DEAD_END && upper > most) {
                most = upper;
                best = child;
            }
        }
        return best;
    }

    /** A thought that was visited before, or the start, gets its next steps, and the path goes on into the first of them. */
    private List<Node> expand(List<Node> path) throws InterruptedException, RunEnded {
        Sight sight = growth.look();
        Node leaf = path.getLast();
        boolean fresh = Visits.of(sight, leaf) == 0 && path.size() > 1;
        if (fresh || sight.expanded(leaf) || search.complete(sight, leaf) || sight.depth(leaf) >= depth) {
            return path;
        }
        search.generate(sight, List.of(leaf));
        Sight now = growth.look();
        List<Node> longer = new ArrayList<>(path);
        now.children(leaf).stream().findFirst().ifPresent(longer::add);
        return longer;
    }

    private void backUp(List<Node> path, double reward) {
        var _ = growth.tell(new Change.AddBackup(
                new Backup(Id.random(), growth.run().id(), path.stream().map(Node::id).toList(), reward)));
    }

    private static long simulations(Sight sight) {
        return sight.tree().backups().values().stream().filter(b -> b.run().equals(sight.run())).count();
    }
}
