package arborist.ui.labels;

import arborist.label.Voice;
import arborist.label.queue.Item;
import arborist.label.queue.Items;
import arborist.label.queue.Queue;
import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.task.Tasks;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.Tree;
import arborist.ui.kit.Fx;
import arborist.words.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final Words WORDS = Words.of(QueueFeed.class);
    private static final long TELL_NANOS = 100_000_000;

    private final Session session;
    private final Consumer<String> fail;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("label-queue").factory());
    private final ReadOnlyObjectWrapper<@Nullable Queued> queued = new ReadOnlyObjectWrapper<>(this, "queued");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", 1);
    // Known to the worker alone.
    private final Map<Id, Integer> numbers = new HashMap<>();
    private final Map<Id, List<Item>> items = new LinkedHashMap<>();

    private List<ProblemRow> seen = List.of();
    private boolean reading;
    private volatile boolean closed;
    private volatile boolean stopping;
    private Wish wish = Wish.USUAL;
    private Voice voice = Voice.GOLD;

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

    /** Stops reading: the queue is of what was read so far, until this page is opened again. */
    void stop() {
        stopping = true;
    }

    /** The queue of somebody who wishes it so; of problems that were read before only those are read again whose rows have changed. */
    void want(Wish now, Voice whose, List<ProblemRow> rows) {
        boolean other = !now.sameQueue(wish) || !whose.equals(voice) || queued.get() == null;
        wish = now;
        voice = whose;
        if (reading) {
            // What is being read is ordered as it is wished by then; what has come in since is read after it.
            return;
        }
        List<ProblemRow> all = List.copyOf(rows);
        if (!all.equals(seen)) {
            read(all);
        } else if (other) {
            order();
        }
    }

    /**
     * What was said of the solutions of one problem has changed; the order stays.
     *
     * @param then is told the queue that knows
     * @param failed is told why there is none
     */
    void changed(Tree tree, Consumer<Queue> then, Consumer<String> failed) {
        Problem problem = tree.problem();
        Queued before = queued.get();
        if (closed || problem == null || before == null) {
            failed.accept(WORDS.say("queue-feed.the-queue-is-still-being"));
            return;
        }
        Voice whose = voice;
        Fx.then(CompletableFuture.supplyAsync(() -> {
            Integer number = numbers.get(problem.id());
            List<Item> changed = number == null ? List.of() : Items.of(number, tree, Tasks.standard());
            if (number != null) {
                items.put(problem.id(), changed);
            }
            return new News(changed, before.with(changed, whose));
        }, worker), news -> {
            Queued now = queued.get();
            Queued next = before.equals(now) || now == null ? news.queued : now.with(news.changed, whose);
            queued.set(next);
            then.accept(next.queue());
        }, failed);
    }

    private record News(List<Item> changed, Queued queued) {}

    @Override
    public void close() {
        closed = true;
        worker.shutdownNow();
    }

    private void order() {
        if (!closed) {
            Wish now = wish;
            Voice whose = voice;
            Fx.then(CompletableFuture.supplyAsync(() -> {
                List<Item> all = all();
                return Queued.of(Queue.of(all, now.plan(whose)), all, whose);
            }, worker),
                    queued::set, fail);
        }
    }

    private void read(List<ProblemRow> rows) {
        reading = true;
        stopping = false;
        progress.set(0);
        Set<ProblemRow> before = Set.copyOf(seen);
        Fx.then(CompletableFuture.supplyAsync(() -> items(rows, before), worker), done -> {
            reading = false;
            progress.set(1);
            if (done >= 0) {
                seen = rows.subList(0, done);
                order();
            }
        }, sentence -> {
            reading = false;
            progress.set(1);
            if (!closed) {
                fail.accept(sentence);
            }
        });
    }

    /** On the worker: all solutions in the order of their problems. */
    private List<Item> all() {
        return items.values().stream().flatMap(List::stream).toList();
    }

    /** On the worker: reads what is new or has changed, and says of how many problems; -1 where nobody wants to know any more. */
    private int items(List<ProblemRow> rows, Set<ProblemRow> before) {
        Map<Id, List<Item>> now = new LinkedHashMap<>();
        List<Id> unread = rows.stream().filter(row -> !before.contains(row) || !items.containsKey(row.id()))
                .map(ProblemRow::id).toList();
        Ahead trees = new Ahead(session::glances, unread);
        long told = System.nanoTime();
        for (int i = 0; i < rows.size() && !stopping; i++) {
            if (closed) {
                return -1;
            }
            Id id = rows.get(i).id();
            numbers.put(id, i + 1);
            Tree read = trees.next(id);
            now.put(id, read == null ? items.getOrDefault(id, List.of()) : Items.of(i + 1, read, Tasks.standard()));
            if (System.nanoTime() - told > TELL_NANOS) {
                told = System.nanoTime();
                double share = (i + 1) / (double) rows.size();
                Fx.run(() -> progress.set(Math.min(0.99, share)));
            }
        }
        items.clear();
        items.putAll(now);
        return now.size();
    }
}
