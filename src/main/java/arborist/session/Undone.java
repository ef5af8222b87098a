package arborist.session;

import arborist.trace.Id;
import java.util.List;
import java.util.Set;

/** How an undo or redo went, in a sentence for the user. */
public sealed interface Undone {
    String sentence();

    /**
     * It was done and is on disk.
     *
     * @param problems those that changed
     */
    record Done(String sentence, Set<Id> problems) implements Undone {
        public Done {
            problems = Set.copyOf(problems);
        }
    }

    /** There was nothing to undo or redo. */
    record Nothing(String sentence) implements Undone {}

    /**
     * Nothing was done, since others have built on it.
     *
     * @param toPruneInstead the thoughts to offer for pruning; empty where pruning would not help
     */
    record BuiltOn(String sentence, List<Id> toPruneInstead) implements Undone {
        public BuiltOn {
            toPruneInstead = List.copyOf(toPruneInstead);
        }
    }
}
