package arborist.ui.tree;

import arborist.trace.Tree;
import arborist.ui.kit.EachPulse;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread on which trees are laid out and searched; of several orders that wait, the newest alone is done. */
final class Layouts implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Layouts.class);

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("tree-layout").factory());
    private final AtomicReference<Planner.@Nullable Order> order = new AtomicReference<>();
    private final AtomicReference<@Nullable Hunt> hunt = new AtomicReference<>();
    private final EachPulse<Plan> plans;
    private final EachPulse<TreeSearch> finds;

    private record Hunt(Tree tree, String words) {}

    /** What is ready is handed to the FX thread, at most once a pulse. */
    Layouts(Consumer<Plan> planned, Consumer<TreeSearch> found) {
        plans = new EachPulse<>((earlier, later) -> later, planned);
        finds = new EachPulse<>((earlier, later) -> later, found);
    }

    void plan(Planner.Order wanted) {
        if (order.getAndSet(wanted) == null) {
            worker.execute(() -> {
                Planner.Order next = order.getAndSet(null);
                if (next != null) {
                    guarded(() -> plans.put(Planner.plan(next)));
                }
            });
        }
    }

    void search(Tree tree, String words) {
        if (hunt.getAndSet(new Hunt(tree, words)) == null) {
            worker.execute(() -> {
                Hunt next = hunt.getAndSet(null);
                if (next != null) {
                    guarded(() -> finds.put(TreeSearch.of(next.tree, next.words)));
                }
            });
        }
    }

    @Override
    public void close() {
        plans.close();
        finds.close();
        worker.shutdownNow();
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            // The view stays as it is, and the next change tries anew.
            LOG.error("The tree could not be laid out", e);
        }
    }
}
