package arborist.reason.search;

import arborist.reason.Growth;
import arborist.reason.RunEnded;
import arborist.reason.Settled;
import arborist.reason.Sight;
import arborist.reason.Strategy;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Tree;
import java.util.List;

/**
 * Tree of Thoughts, breadth first (Yao et al. 2023, algorithm 1): of each depth the best few are kept and grown.
 *
 * <p>The beam is read from the tree anew each round, from the start down: whatever a person prunes, rescores, rewrites or adds, in
 * whichever depth, is followed in the next round.
 */
public final class BeamSearch implements Strategy {
    private final Searching search;
    private final int width;
    private final int depth;

    /**
     * @param width how many thoughts are kept of each depth
     * @param depth how deep it goes
     */
    public BeamSearch(Searching search, int width, int depth) {
        this.search = search;
        this.width = width;
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

    /** Goes down along the beam to where it is not grown yet, and grows it; false where nothing is left. */
    private boolean round(Sight seen) throws InterruptedException, RunEnded {
        Sight sight = seen;
        List<Node> beam = List.of(sight.at(sight.start()));
        for (int d = 1; d <= depth && !beam.isEmpty(); d++) {
            Sight now = sight;
            List<Node> open = beam.stream().filter(n -> !now.expanded(n) && !search.complete(now, n)).toList();
            if (!open.isEmpty()) {
                search.generate(sight, open);
                select(search.evaluate(beam), beam);
                return true;
            }
            if (beam.stream().flatMap(n -> now.children(n).stream()).anyMatch(n -> !search.scored(now, n))) {
                // A person wrote or rewrote something.
                sight = search.evaluate(beam);
            }
            beam = select(sight, beam);
        }
        return false;
    }

    /** Keeps the best of what hangs below the beam, and drops the others. */
    private List<Node> select(Sight sight, List<Node> beam) throws InterruptedException, RunEnded {
        List<Node> candidates = beam.stream().flatMap(n -> sight.children(n).stream()).toList();
        return search.keep(sight, search.ranked(sight, candidates), width);
    }
}
