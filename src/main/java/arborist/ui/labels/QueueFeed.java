package arborist.ui.labels;

import arborist.label.Voice;
import arborist.label.queue.Item;
import arborist.label.queue.Items;
import arborist.label.queue.Queue;
import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.task.Tasks;
import arborist.trace.Id;
import arborist.trace.Tree;
import arborist.ui.kit.Fx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Makes the queue beside the FX thread, from the solutions of all problems, and keeps it as people label. */
final class QueueFeed implements AutoCloseable {
    private static final long TELL_NANOS = 100_000_000;

    private final Session session;
    private final Consumer<String> fail;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("label-queue").factory());
    private final ReadOnlyObjectWrapper<@Nullable Queued> queued = new ReadOnlyObjectWrapper<>(this, "queued");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", 1);
    private final Map<Id, Integer> numbers = new HashMap<>();
    private @Nullable List<Item> items;
    private boolean reading;
    private volatile boolean closed;
    private Wish wish = Wish.USUAL;
    private Voice voice = Voice.GOLD;

    /**
     * A queue as it stands.
     *
     * @param places of its solutions in it, by their keys
     * @param done how many of them its annotator has done
     */
    record Queued(Queue queue, Map<Id, Integer> places, int done) {

        static Queued of(Queue queue, Voice voice) {
            Map<Id, Integer> places = HashMap.newHashMap(queue.entries().size());
            int done = 0;
            for (int i = 0; i < queue.entries().size(); i++) {
                Item item = queue.entries().get(i).item();
                places.putIfAbsent(item.key(), i);
                done += item.isDone(voice) ? 1 : 0;
            }
            return new Queued(queue, places, done);
        }

        /** The place of a solution, -1 where it is not in the queue. */
        int place(Id key) {
            return places.getOrDefault(key, -1);
        }

        /** The same solutions in the same places, where some have changed since. */
        Queued with(List<Item> changed, Voice voice) {
            int now = done;
            for (Item item : changed) {
                int at = place(item.key());
                if (at >= 0) {
                    now += (item.isDone(voice) ? 1 : 0) - (queue.entries().get(at).item().isDone(voice) ? 1 : 0);
                }
            }
            return new Queued(queue.with(changed), places, now);
        }
    }

    QueueFeed(Session session, Consumer<String> fail) {
        this.session = session;
        this.fail = fail;
    }

    /** Null until it was made for the first time. */
    ReadOnlyObjectProperty<@Nullable Queued> queuedProperty() {
        return queued.getReadOnlyProperty();
    }

    /** The share of the problems that was read, 0 to 1; 1 where nothing goes on. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** The queue of somebody who wishes it so; the solutions are read once. */
    void want(Wish now, Voice whose, List<ProblemRow> rows) {
        wish = now;
        voice = whose;
        if (items == null) {
            read(rows);
        } else {
            order();
        }
    }

    /** Reads all solutions anew, as where problems came in. */
    void reread(List<ProblemRow> rows) {
        if (!reading) {
            items = null;
            read(rows);
        }
    }

    /** What was said of the solutions of one problem has changed; the order stays. */
    void changed(Tree tree, Consumer<Queue> then) {
        List<Item> all = items;
        Queued before = queued.get();
        Integer number = tree.problem() == null ? null : numbers.get(tree.problem().id());
        if (all == null || before == null || number == null) {
            return;
        }
        Voice whose = voice;
        Fx.then(CompletableFuture.supplyAsync(() -> {
            List<Item> changed = Items.of(number, tree, Tasks.standard());
            return new News(changed, replaced(all, changed), before.with(changed, whose));
        }, worker), news -> {
            if (all.equals(items) && before.equals(queued.get())) {
                items = news.items;
                queued.set(news.queued);
                then.accept(news.queued.queue());
            } else {
                // The queue was made anew meanwhile, and knows already.
                Queued now = queued.get();
                if (now != null) {
                    then.accept(now.queue());
                }
            }
        }, fail);
    }

    private record News(List<Item> changed, List<Item> items, Queued queued) {}

    private static List<Item> replaced(List<Item> all, List<Item> changed) {
        Map<Id, Item> news = new HashMap<>();
        changed.forEach(item -> news.put(item.key(), item));
        return all.stream().map(item -> news.getOrDefault(item.key(), item)).toList();
    }

    @Override
    public void close() {
        closed = true;
        worker.shutdownNow();
    }

    private void order() {
        List<Item> all = items;
        if (all != null) {
            Wish now = wish;
            Voice whose = voice;
            Fx.then(CompletableFuture.supplyAsync(() -> Queued.of(Queue.of(all, now.plan(whose)), whose), worker),
                    queued::set, fail);
        }
    }

    private void read(List<ProblemRow> rows) {
        if (reading) {
            return;
        }
        reading = true;
        progress.set(0);
        List<ProblemRow> all = List.copyOf(rows);
        numbers.clear();
        for (int i = 0; i < all.size(); i++) {
            numbers.put(all.get(i).id(), i + 1);
        }
        Fx.then(CompletableFuture.supplyAsync(() -> items(all), worker), found -> {
            reading = false;
            progress.set(1);
            items = found;
            order();
        }, sentence -> {
            reading = false;
            progress.set(1);
            if (!closed) {
                fail.accept(sentence);
            }
        });
    }

    private List<Item> items(List<ProblemRow> rows) {
        Items items = new Items(Tasks.standard());
        long told = System.nanoTime();
        for (int i = 0; i < rows.size() && !closed; i++) {
            items.add(i + 1, session.tree(rows.get(i).id()).join());
            if (System.nanoTime() - told > TELL_NANOS) {
                told = System.nanoTime();
                double share = (i + 1) / (double) rows.size();
                Fx.run(() -> progress.set(Math.min(0.99, share)));
            }
        }
        return items.all();
    }
}
