package arborist.sapling.train;

/** Where a training takes its lessons from. */
@FunctionalInterface
public interface Lessons {

    /**
     * The lesson of one step for one of the shards that learn side by side; always the same for the same step and shard, so that a
     * training can go on where it stopped.
     */
    Lesson of(int step, int shard);
}
