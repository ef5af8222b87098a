package arborist.ui.workbench;

import arborist.exchange.Shelf;
import arborist.trace.ContentHash;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.Tree;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** A shelf that tells how many of its problems were begun to be taken out. */
final class CountedShelf implements Shelf {
    private final Shelf shelf;
    private final LongConsumer begun;
    private final AtomicLong count = new AtomicLong();

    CountedShelf(Shelf shelf, LongConsumer begun) {
        this.shelf = shelf;
        this.begun = begun;
    }

    @Override
    public CompletableFuture<List<Id>> problems(int from, int count) {
        return shelf.problems(from, count);
    }

    @Override
    public CompletableFuture<List<Edit>> edits(Id problem, int from, int count) {
        if (from == 0) {
            begin();
        }
        return shelf.edits(problem, from, count);
    }

    @Override
    public CompletableFuture<Tree> tree(Id problem) {
        begin();
        return shelf.tree(problem);
    }

    @Override
    public CompletableFuture<Optional<Payload>> payload(ContentHash hash) {
        return shelf.payload(hash);
    }

    private void begin() {
        begun.accept(count.getAndIncrement());
    }
}
