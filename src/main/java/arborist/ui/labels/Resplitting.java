package arborist.ui.labels;

import arborist.answer.text.Splitter;
import arborist.label.cut.Anew;
import arborist.reason.Splitting;
import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.trace.Author;
import arborist.trace.Draft;
import arborist.trace.Id;
import arborist.trace.Submission;
import arborist.trace.Tree;
import arborist.ui.kit.Fx;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Splits the steps of all solutions of a session anew beside the FX thread, or only counts what that comes to; all of it is one action. */
final class Resplitting {
    private static final long TELL_NANOS = 100_000_000;

    private final Session session;
    private final Supplier<List<ProblemRow>> rows;
    private final Supplier<String> person;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", 1);
    private final AtomicInteger asked = new AtomicInteger();

    Resplitting(Session session, Supplier<List<ProblemRow>> rows, Supplier<String> person) {
        this.session = session;
        this.rows = rows;
        this.person = person;
    }

    /** How far it is, 0 to 1; 1 where nothing goes on. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Stops what goes on: what was split is kept. */
    void stop() {
        asked.incrementAndGet();
        progress.set(1);
    }

    /**
     * Counts what a way of splitting comes to, or does it.
     *
     * @param makes whether it is done
     * @param done is told what it came to, also where it was stopped while it was done
     */
    void go(Splitter splitter, boolean makes, Consumer<Anew.Count> done, Consumer<String> failed) {
        int mine = asked.incrementAndGet();
        List<ProblemRow> all = List.copyOf(rows.get());
        String name = person.get();
        progress.set(0);
        Fx.then(CompletableFuture.supplyAsync(() -> work(all, splitter, makes ? name : "", mine),
                task -> Thread.ofPlatform().daemon().name("resplit").start(task)), count -> {
                    if (mine == asked.get()) {
                        progress.set(1);
                    }
                    if (makes || mine == asked.get()) {
                        done.accept(count);
                    }
                }, sentence -> {
                    progress.set(1);
                    failed.accept(sentence);
                });
    }

    private Anew.Count work(List<ProblemRow> all, Splitter splitter, String name, int mine) {
        Anew.Count sum = Anew.Count.NONE;
        Id action = Id.random();
        long told = System.nanoTime();
        for (int i = 0; i < all.size() && mine == asked.get(); i++) {
            Id problem = all.get(i).id();
            Tree tree = session.tree(problem).join();
            Anew.Done one = new Anew(splitter, step -> Splitting.between(tree, step)).of(tree);
            if (!name.isEmpty() && !one.changes().isEmpty()) {
                session.submit(new Submission(action, Author.person(name),
                        one.changes().stream().map(c -> Draft.of(problem, c)).toList(), List.of(), null)).join();
            }
            sum = sum.plus(one.count());
            if (System.nanoTime() - told > TELL_NANOS) {
                told = System.nanoTime();
                double share = (i + 1) / (double) all.size();
                Fx.run(() -> progress.set(mine == asked.get() ? Math.min(0.99, share) : progress.get()));
            }
        }
        return sum;
    }
}
