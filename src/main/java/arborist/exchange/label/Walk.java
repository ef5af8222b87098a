package arborist.exchange.label;

import arborist.exchange.Shelf;
import arborist.trace.Id;
import arborist.trace.Tree;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Takes problem after problem from a shelf, a few of them ahead, so that memory follows the largest problems and not the shelf. */
final class Walk {
    private static final int PAGE = 500;
    private static final int AHEAD = 16;

    private Walk() {}

    interface Each {
        void problem(Tree tree) throws IOException;
    }

    interface While {
        /** Whether to go on. */
        boolean problem(Tree tree) throws IOException;
    }

    static void problems(Shelf shelf, Each each) throws IOException, InterruptedException {
        until(shelf, tree -> {
            each.problem(tree);
            return true;
        });
    }

    static void until(Shelf shelf, While goOn) throws IOException, InterruptedException {
        Queue<CompletableFuture<Tree>> ahead = new ArrayDeque<>();
        int from = 0;
        for (List<Id> page = await(shelf.problems(0, PAGE)); !page.isEmpty();
                page = await(shelf.problems(from, PAGE))) {
            from += page.size();
            for (Id id : page) {
                ahead.add(shelf.tree(id));
                if (ahead.size() > AHEAD && !one(ahead.remove(), goOn)) {
                    return;
                }
            }
        }
        while (!ahead.isEmpty()) {
            if (!one(ahead.remove(), goOn)) {
                return;
            }
        }
    }

    private static boolean one(CompletableFuture<Tree> next, While goOn) throws IOException, InterruptedException {
        Tree tree = await(next);
        return tree.removed() || goOn.problem(tree);
    }

    private static <T> T await(CompletableFuture<T> future) throws IOException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IOException("the session could not be read: " + e.getCause(), e);
        }
    }
}
