package arborist.ui.kit;

import arborist.label.mark.Callers;
import arborist.label.mark.Eyes;
import arborist.trace.Tree;
import arborist.vote.Opinions;

/** What people say of the steps of a tree, as a vote asks for it: neither votes nor labels know each other. */
public final class Labelled {
    private Labelled() {}

    /** @param eyes whose labels are seen; of others nothing is told */
    public static Opinions by(Tree tree, Eyes eyes) {
        Callers callers = Callers.of(tree, eyes);
        return new Opinions(callers.wrong(), callers.right());
    }
}
