package arborist.reason;

import arborist.trace.Id;
import arborist.trace.Tree;

/**
 * A technique: how a tree of thoughts is grown from its start.
 *
 * <p>A strategy keeps no copy of what a person may change. It looks at the tree, does the next piece of work that the tree asks for,
 * and looks again; so it follows what people do meanwhile, and goes on where it stopped.
 */
public interface Strategy {

    /**
     * Grows until nothing is left to do.
     *
     * @throws RunEnded where it cannot go on
     */
    void grow(Growth growth) throws InterruptedException, RunEnded;

    /** What the run settles on with the tree as it is, also where it was stopped half-way. */
    Settled settle(Tree tree, Id run);
}
