package arborist.ui.labels;

import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.label.Voice;
import arborist.trace.Id;
import arborist.trace.Tree;
import java.util.Optional;

/**
 * Where one wants to go, which waits until the problem that it is in is there.
 *
 * @param key the solution's
 * @param step in it, from 0; -1 for the first that was not looked at
 */
record Aim(Id key, int step) {
    static final int FIRST_OPEN = -1;

    /** What is judged there; none where the tree does not have that solution. */
    Optional<Case> in(Tree tree, Voice voice) {
        Solution solution = Solutions.named(tree, key);
        if (solution == null) {
            return Optional.empty();
        }
        Case found = Case.of(solution, voice);
        return Optional.of(step == FIRST_OPEN ? found : found.at(step));
    }
}
