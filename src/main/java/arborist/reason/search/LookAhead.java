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
import arborist.words.Words;
import java.util.List;

/**
 * Look-ahead with backtracking (Yao et al. 2023, algorithm 2, depth first; each candidate judged by a rollout as in Snell et al. 2024,
 * section 5.2): roll each next step out to its end, come back, prune what scores below the threshold, and go down into the best; where
 * nothing is left, go back up.
 */
public final class LookAhead implements Strategy {
    private static final Words KEPT = Words.kept(LookAhead.class);
    private final Searching search;
    private final Rollouts rollouts;
    private final int depth;
    private final double threshold;
    private final double sure;

    /**
     * @param threshold the score below which a step is pruned
     * @param sure the score from which on a whole solution ends the search
     */
    public LookAhead(Searching search, Rollouts rollouts, int depth, double threshold, double sure) {
        this.search = search;
        this.rollouts = rollouts;
        this.depth = depth;
        this.threshold = threshold;
        this.sure = sure;
    }

    @Override
    public void grow(Growth growth) throws InterruptedException, RunEnded {
        do {
            growth.turn();
        } while (step(growth.look()));
    }

    @Override
    public Settled settle(Tree tree, Id run) {
        return search.best(tree);
    }

    /** Where the search stands is read from the tree: down along the best open thoughts from the start. */
    private boolean step(Sight sight) throws InterruptedException, RunEnded {
        Node here = sight.at(sight.start());
        Node next = here;
        while (next != null) {
            here = next;
            if (!sight.expanded(here) && !search.complete(sight, here) && sight.depth(here) < depth) {
                search.generate(sight, List.of(here));
                return true;
            }
            List<Node> untried = sight.children(here).stream().filter(n -> !search.scored(sight, n)).toList();
            if (!untried.isEmpty()) {
                rollouts.judge(sight, untried);
                search.harvest(untried);
                return true;
            }
            List<Node> ranked = search.ranked(sight, sight.children(here).stream().filter(this::open).toList());
            next = ranked.isEmpty() ? null : ranked.getFirst();
            if (next != null && search.value(sight, next) < threshold && !next.search().byPerson()) {
                ranked.forEach(n -> search.drop(n, KEPT.say("look-ahead.scores-below", threshold)));
                return true;
            }
        }
        if (search.complete(sight, here) && search.value(sight, here) >= sure) {
            return false;
        }
        if (here.id().equals(sight.start())) {
            return false;
        }
        search.deadEnd(here, search.complete(sight, here)
                ? KEPT.say("look-ahead.a-whole-solution-but-not")
                : KEPT.say("look-ahead.all-that-follows-was-tried"));
        return true;
    }

    private boolean open(Node node) {
        return node.search().state() != SearchState.PRUNED && node.search().state() != SearchState.DEAD_END;
    }
}
