package arborist.ui.tree;

import arborist.trace.Id;

/** Shows what can be done with a thought, where the pointer is. */
@FunctionalInterface
public interface ThoughtMenu {
    void show(Id thought, double screenX, double screenY);
}
