package arborist.session;

import arborist.trace.Batch;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A problem that somebody looks at: its tree, kept up with what is written. For the telling thread alone.
 *
 * <p>While the tree is being loaded, what is written meanwhile waits; what the loaded tree has seen already is told apart by its
 * clock.
 */
final class Live {
    private @Nullable Tree tree;
    private int loads;
    private final List<Edit> waiting = new ArrayList<>();
    private final List<CompletableFuture<Tree>> asked = new ArrayList<>();
    private final List<Consumer<Batch>> fresh = new ArrayList<>();
    private final List<Consumer<Batch>> listeners = new ArrayList<>();

    /** Loading begins; what it read counts only as long as {@link #awaits} its number. */
    int load() {
        return ++loads;
    }

    boolean awaits(int load) {
        return load == loads;
    }

    boolean isWatched() {
        return !listeners.isEmpty() || !fresh.isEmpty() || !asked.isEmpty();
    }

    int size() {
        return tree == null ? 0 : tree.nodes().size();
    }

    /** Completes with the tree, now or once it is loaded. */
    void ask(CompletableFuture<Tree> answer) {
        Tree now = tree;
        if (now == null) {
            asked.add(answer);
        } else {
            answer.completeAsync(() -> now, Thread::startVirtualThread);
        }
    }

    void watch(Consumer<Batch> listener, Map<Id, String> growing) {
        Tree now = tree;
        if (now == null) {
            fresh.add(listener);
        } else {
            listeners.add(listener);
            listener.accept(new Batch(now, List.of(), growing));
        }
    }

    void unwatch(Consumer<Batch> listener) {
        listeners.remove(listener);
        fresh.remove(listener);
    }

    /** The tree as some moment had it; it is brought up to now and told. */
    void loaded(Tree found, Map<Id, String> growing) {
        Tree now = found.apply(waiting.stream().filter(edit -> edit.clock() > found.clock()).toList());
        waiting.clear();
        tree = now;
        asked.forEach(answer -> answer.completeAsync(() -> now, Thread::startVirtualThread));
        asked.clear();
        listeners.addAll(fresh);
        fresh.clear();
        tell(new Batch(now, List.of(), growing));
    }

    /** It could not be loaded. */
    void failed(Throwable why) {
        List<CompletableFuture<Tree>> disappointed = List.copyOf(asked);
        Thread.startVirtualThread(() -> disappointed.forEach(answer -> answer.completeExceptionally(why)));
        asked.clear();
        fresh.clear();
    }

    void written(List<Edit> edits, Map<Id, String> growing) {
        Tree before = tree;
        if (before == null) {
            waiting.addAll(edits);
        } else {
            Tree now = before.apply(edits);
            tree = now;
            tell(new Batch(now, edits, growing));
        }
    }

    void grown(Map<Id, String> growing) {
        Tree now = tree;
        if (now != null) {
            tell(new Batch(now, List.of(), growing));
        }
    }

    /** What it knows does not hold any more; it will be loaded again. */
    void forget() {
        tree = null;
        waiting.clear();
    }

    private void tell(Batch batch) {
        List.copyOf(listeners).forEach(listener -> listener.accept(batch));
    }
}
