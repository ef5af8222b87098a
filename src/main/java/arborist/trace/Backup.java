package arborist.trace;

import java.util.List;

/**
 * One simulation of a Monte-Carlo search: the path it went and the reward it brought back; visits and values are derived from
 * these.
 *
 * @param path from the root to the leaf
 */
public record Backup(Id id, Id run, List<Id> path, double reward) {
    public Backup {
        path = List.copyOf(path);
        if (path.isEmpty() || !Double.isFinite(reward)) {
            throw new IllegalArgumentException("a backup has a path and a finite reward");
        }
    }

    /** The thought the simulation ended in. */
    public Id leaf() {
        return path.getLast();
    }
}
