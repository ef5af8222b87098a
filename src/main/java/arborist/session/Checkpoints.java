package arborist.session;

import arborist.trace.Edit;
import arborist.trace.Tree;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Trees at some positions of a journal; where they become too many, every other one goes. Safe to share between threads. */
final class Checkpoints {
    private final int most;
    private int every;
    private final TreeMap<Integer, Checkpoint> kept = new TreeMap<>();
    private Checkpoint latest = new Checkpoint(0, Tree.EMPTY, null);

    /** The tree after so many edits, and the last of these. */
    record Checkpoint(int position, Tree tree, @Nullable Edit last) {}

    Checkpoints(int every, int most) {
        this.every = every;
        this.most = most;
        kept.put(0, latest);
    }

    /** The nearest at or before the position. */
    synchronized Checkpoint before(int position) {
        Map.Entry<Integer, Checkpoint> kept = this.kept.floorEntry(position);
        Checkpoint before = kept == null ? new Checkpoint(0, Tree.EMPTY, null) : kept.getValue();
        return latest.position() <= position && latest.position() > before.position() ? latest : before;
    }

    /** Keeps it as the place somebody is at, and for good where it stands at a multiple of the distance. */
    synchronized void keep(Checkpoint checkpoint) {
        latest = checkpoint;
        if (checkpoint.position() % every != 0) {
            return;
        }
        kept.put(checkpoint.position(), checkpoint);
        if (kept.size() > most) {
            every *= 2;
            for (Iterator<Integer> all = kept.keySet().iterator(); all.hasNext();) {
                if (all.next() % every != 0) {
                    all.remove();
                }
            }
        }
    }

    synchronized int size() {
        return kept.size();
    }
}
