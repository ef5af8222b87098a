package arborist.reason;

import arborist.trace.Node;

/** Finds next steps. */
public interface Generator {

    /**
     * Adds thoughts below one, and says that it was expanded; or that it is a dead end, where nothing comes of it.
     *
     * @param sight the tree, as it was when the node was chosen
     */
    void expand(Sight sight, Node node) throws InterruptedException, RunEnded;
}
