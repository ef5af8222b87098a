package arborist.trace;

import java.util.List;
import java.util.Map;

/**
 * What a watcher of a problem is told.
 *
 * @param tree the problem as it is now
 * @param edits what happened since the last batch, in order; empty in the first
 * @param growing the text so far of thoughts that are still growing
 */
public record Batch(Tree tree, List<Edit> edits, Map<Id, String> growing) {
    public Batch {
        edits = List.copyOf(edits);
        growing = Map.copyOf(growing);
    }
}
