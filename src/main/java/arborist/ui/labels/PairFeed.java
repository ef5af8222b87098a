package arborist.ui.labels;

import arborist.label.queue.PairItem;
import arborist.label.queue.PairOrder;
import arborist.label.queue.Pairs;
import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.ui.kit.Fx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Pairs the solutions of all problems beside the FX thread. */
final class PairFeed implements AutoCloseable {
    private static final long TELL_NANOS = 100_000_000;

    private final Session session;
    private final Consumer<String> fail;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("label-pairs").factory());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", 1);
    private final AtomicInteger asked = new AtomicInteger();
    private volatile int stopped = -1;
    private volatile boolean closed;

    PairFeed(Session session, Consumer<String> fail) {
        this.session = session;
        this.fail = fail;
    }

    /** The share of the problems that was read, 0 to 1; 1 where nothing goes on. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Pairs them anew; of what is asked meanwhile only the last is told. */
    void ask(List<ProblemRow> rows, PairOrder order, long seed, Consumer<List<PairItem>> then) {
        if (closed) {
            return;
        }
        int mine = asked.incrementAndGet();
        progress.set(0);
        List<ProblemRow> all = List.copyOf(rows);
        Fx.then(CompletableFuture.supplyAsync(() -> pairs(all, order, seed, mine), worker), pairs -> {
            if (mine == asked.get() && !closed) {
                progress.set(1);
                then.accept(pairs);
            }
        }, sentence -> {
            if (mine == asked.get() && !closed) {
                progress.set(1);
                fail.accept(sentence);
            }
        });
    }

    /** Stops reading: the pairs are of what was read so far. */
    void stop() {
        stopped = asked.get();
    }

    @Override
    public void close() {
        closed = true;
        worker.shutdownNow();
    }

    private List<PairItem> pairs(List<ProblemRow> rows, PairOrder order, long seed, int mine) {
        List<PairItem> pairs = new ArrayList<>();
        long told = System.nanoTime();
        for (int i = 0; i < rows.size() && !closed && mine == asked.get() && stopped != mine; i++) {
            pairs.addAll(Pairs.of(i + 1, session.tree(rows.get(i).id()).join(), order, seed));
            if (System.nanoTime() - told > TELL_NANOS) {
                told = System.nanoTime();
                double share = (i + 1) / (double) rows.size();
                Fx.run(() -> progress.set(mine == asked.get() ? Math.min(0.99, share) : progress.get()));
            }
        }
        return Pairs.sorted(pairs, order, seed);
    }
}
