package arborist.ui.labels;

import arborist.trace.Id;
import arborist.trace.Tree;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads problems a bit ahead of whoever goes through them, several at once; for one thread, which waits where it must. */
final class Ahead {
    private static final int AT_ONCE = 64;
    private static final int PARTS = 3;

    private final Function<Collection<Id>, CompletableFuture<Map<Id, Tree>>> read;
    private final List<Id> wanted;
    private final Deque<Part> parts = new ArrayDeque<>();
    private int asked;
    private int given;

    private record Part(int to, CompletableFuture<Map<Id, Tree>> trees) {}

    /** @param wanted in the order in which they are asked for */
    Ahead(Function<Collection<Id>, CompletableFuture<Map<Id, Tree>>> read, List<Id> wanted) {
        this.read = read;
        this.wanted = wanted;
    }

    /** The problem as it is in the file; null where it is not the next that is wanted. */
    @Nullable Tree next(Id problem) {
        if (given >= wanted.size() || !wanted.get(given).equals(problem)) {
            return null;
        }
        while (parts.size() < PARTS && asked < wanted.size()) {
            int to = Math.min(wanted.size(), asked + AT_ONCE);
            parts.add(new Part(to, read.apply(wanted.subList(asked, to))));
            asked = to;
        }
        Part first = parts.getFirst();
        Tree tree = first.trees.join().get(problem);
        if (++given == first.to) {
            parts.removeFirst();
        }
        // One that was taken back meanwhile has nothing to label.
        return tree == null ? Tree.EMPTY : tree;
    }
}
