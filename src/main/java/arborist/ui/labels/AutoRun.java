package arborist.ui.labels;

import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.label.auto.Labeller;
import arborist.label.auto.Labelling;
import arborist.label.queue.Item;
import arborist.session.Session;
import arborist.trace.Id;
import arborist.trace.Tree;
import arborist.ui.kit.Fx;
import arborist.ui.run.Asking;
import arborist.words.Kept;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;

/** Lets a program label beside whoever labels: one at a time, with what it said on disk after each solution, and one undo for all of it. */
final class AutoRun implements AutoCloseable {
    private static final Words WORDS = Words.of(AutoRun.class);
    private final Session session;
    private final @Nullable Supplier<Asking> asking;
    private final Supplier<String> person;
    private final Consumer<String> tell;
    private final Consumer<String> fail;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", 1);
    private @Nullable Thread working;

    /**
     * Works on nothing yet.
     *
     * @param asking null where no model can be asked
     * @param person on whose behalf
     */
    AutoRun(Session session, @Nullable Supplier<Asking> asking, Supplier<String> person, Consumer<String> tell,
            Consumer<String> fail) {
        this.session = session;
        this.asking = asking;
        this.person = person;
        this.tell = tell;
        this.fail = fail;
    }

    /** The share of the solutions that is labelled, 0 to 1; 1 where nothing goes on. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Begins, unless something goes on. */
    void begin(AutoWish wish) {
        if (working != null) {
            fail.accept(WORDS.say("auto-run.labels-are-being-given-already"));
            return;
        }
        String name = person.get();
        CompletableFuture<String> done = new CompletableFuture<>();
        progress.set(0);
        working = Thread.ofPlatform().daemon().name("label-auto").start(() -> {
            try {
                done.complete(label(wish, name));
            } catch (RuntimeException | InterruptedException | Error e) {
                done.completeExceptionally(e);
            }
        });
        Fx.then(done, sentence -> {
            ended();
            tell.accept(sentence);
        }, sentence -> {
            ended();
            fail.accept(sentence);
        });
    }

    /** Stops after the solution that is being labelled; what was said stays. */
    void stop() {
        if (working != null) {
            working.interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }

    private void ended() {
        working = null;
        progress.set(1);
    }

    private String label(AutoWish wish, String name) throws InterruptedException {
        Labeller labeller = wish.labeller(asking == null ? null : asking.get());
        Labelling labelling = new Labelling(session, labeller, name, Id.random());
        Map<Id, List<Id>> leaves = new LinkedHashMap<>();
        for (Item item : wish.solutions()) {
            leaves.computeIfAbsent(item.problem(), p -> new ArrayList<>()).add(item.leaf());
        }
        Counted counted = new Counted(wish.solutions().size());
        for (Map.Entry<Id, List<Id>> problem : leaves.entrySet()) {
            Tree tree = tree(problem.getKey());
            Set<Id> wanted = Set.copyOf(problem.getValue());
            List<Solution> solutions =
                    Solutions.of(tree).stream().filter(s -> wanted.contains(s.leaf())).toList();
            if (!counted.add(labelling.label(tree, solutions, () -> at(counted.next())))) {
                break;
            }
        }
        return counted.sentence(labeller.annotator());
    }

    private void at(double share) {
        Fx.run(() -> progress.set(Math.min(0.99, share)));
    }

    private Tree tree(Id problem) throws InterruptedException {
        try {
            return session.tree(problem).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What became of it. For the thread that labels alone. */
    private static final class Counted {
        private final int all;
        private final List<String> silent = new ArrayList<>();
        private int solutions;
        private int labels;
        private int calls;
        private String why = "";

        Counted(int all) {
            this.all = all;
        }

        double next() {
            return ++solutions / (double) Math.max(1, all);
        }

        /** Whether more can be labelled. */
        boolean add(Labelling.Done done) {
            labels += done.labels();
            calls += done.calls();
            silent.addAll(done.silent());
            why = done.stopped() ? WORDS.say("auto-run.it-was-stopped")
                    : done.ended().map(t -> Kept.shown(t.sentence())).orElse("");
            return why.isEmpty();
        }

        String sentence(String annotator) {
            List<String> sentences = new ArrayList<>();
            sentences.add(calls == 0 ? WORDS.say("auto-run.labels", annotator, labels, solutions, all)
                    : WORDS.say("auto-run.labels-calls", annotator, labels, solutions, all, calls));
            silent.stream().collect(Collectors.groupingBy(s -> s, Collectors.counting())).forEach(
                    (reason, count) -> sentences
                            .add(WORDS.say("auto-run.nothing-was-said-of", count, Kept.shown(reason))));
            if (!why.isEmpty()) {
                sentences.add(why);
            }
            if (labels > 0) {
                sentences.add(WORDS.say("auto-run.undo-takes-all-of-it"));
            }
            return String.join(" ", sentences);
        }
    }
}
