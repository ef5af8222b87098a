package arborist.reason.search;

import arborist.reason.Growth;
import arborist.reason.RunEnded;
import arborist.reason.Settled;
import arborist.reason.Sight;
import arborist.reason.Strategy;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * Best-first search: of all open thoughts, wherever they hang, the best one is expanded next (Hart, Nilsson and Raphael 1968 without a
 * cost for the way; as "A*-like" for language models in Koh et al. 2024, section 3). It ends at the first solution that its scorer
 * finds good enough, or a person marks as solved.
 */
public final class BestFirst implements Strategy {
    private final Searching search;
    private final int expansions;
    private final int depth;
    private final double sure;

    /**
     * @param expansions how many thoughts it expands at most
     * @param depth how deep it goes
     * @param sure the score from which on a whole solution ends the search
     */
    public BestFirst(Searching search, int expansions, int depth, double sure) {
        this.search = search;
        this.expansions = expansions;
        this.depth = depth;
        this.sure = sure;
    }

    @Override
    public void grow(Growth growth) throws InterruptedException, RunEnded {
        do {
            growth.turn();
        } while (expandBest(growth.look()));
    }

    @Override
    public Settled settle(Tree tree, Id run) {
        return search.best(tree);
    }

    private boolean expandBest(Sight sight) throws InterruptedException, RunEnded {
        List<Node> all = new ArrayList<>(List.of(sight.at(sight.start())));
        all.addAll(sight.all());
        List<Node> unscored = all.stream().filter(sight::expanded)
                .filter(n -> sight.children(n).stream().anyMatch(c -> !search.scored(sight, c))).toList();
        if (!unscored.isEmpty()) {
            search.evaluate(unscored);
            return true;
        }
        boolean solved = all.stream().anyMatch(n -> search.complete(sight, n) && search.value(sight, n) >= sure
                || n.search().state() == SearchState.SOLVED && n.search().byPerson());
        long expanded = all.stream().filter(sight::expanded).filter(n -> !search.complete(sight, n)).count();
        List<Node> open = search.ranked(sight, all.stream().filter(n -> open(sight, n)).toList());
        if (solved || expanded >= expansions || open.isEmpty()) {
            return false;
        }
        List<Node> best = open.subList(0, 1);
        search.generate(sight, best);
        search.evaluate(best);
        return true;
    }

    private boolean open(Sight sight, Node node) {
        return !sight.expanded(node) && !search.complete(sight, node) && sight.depth(node) < depth;
    }
}
