package arborist.app.bench;

import arborist.exchange.Shelf;
import arborist.trace.ContentHash;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.Tree;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A shelf that tells each time a tree is taken from it.
 *
 * @param taken is run before
 */
record PassedShelf(Shelf shelf, Runnable taken) implements Shelf {

    @Override
    public CompletableFuture<List<Id>> problems(int from, int count) {
        return shelf.problems(from, count);
    }

    @Override
    public CompletableFuture<List<Edit>> edits(Id problem, int from, int count) {
        return shelf.edits(problem, from, count);
    }

    @Override
    public CompletableFuture<Tree> tree(Id problem) {
        taken.run();
        return shelf.tree(problem);
    }

    @Override
    public CompletableFuture<Optional<Payload>> payload(ContentHash hash) {
        return shelf.payload(hash);
    }
}
