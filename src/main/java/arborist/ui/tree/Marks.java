package arborist.ui.tree;

import arborist.trace.Id;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which thoughts of a plan stand out.
 *
 * @param path those from the root to the selected one
 * @param best those from the root to the best leaf of the newest run
 * @param matches those that a search found
 */
record Marks(BitSet path, BitSet best, BitSet matches) {
    static final Marks NONE = new Marks(new BitSet(), new BitSet(), new BitSet());

    Marks selecting(Plan plan, @Nullable Id selected) {
        int at = plan.index(selected);
        return new Marks(at == Plan.NONE ? new BitSet() : way(new Walk(plan), at), best, matches);
    }

    Marks findingBest(Plan plan) {
        Walk walk = new Walk(plan);
        return new Marks(path, plan.size() == 0 ? new BitSet() : way(walk, walk.bestLeaf(0, plan.newest())), matches);
    }

    Marks found(Plan plan, TreeSearch search) {
        BitSet found = new BitSet();
        search.found().stream().mapToInt(plan::index).filter(i -> i != Plan.NONE).forEach(found::set);
        return new Marks(path, best, found);
    }

    private static BitSet way(Walk walk, int to) {
        BitSet way = new BitSet();
        for (int step : walk.path(to)) {
            way.set(step);
        }
        return way;
    }
}
