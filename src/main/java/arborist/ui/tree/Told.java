package arborist.ui.tree;

import arborist.label.mark.Eyes;
import arborist.label.mark.Marked;
import arborist.label.mark.StepMark;
import arborist.trace.Node;

/**
 * What annotators said of the steps of a plan when it was made.
 *
 * @param eyes with which it was seen
 */
record Told(Marked marked, Eyes eyes) {

    /** The mark of a thought that has changed since: by what was said of it itself, else as before. */
    StepMark now(Node node, StepMark before) {
        StepMark own = Marked.of(node, eyes);
        return own == StepMark.NONE ? before : own;
    }
}
