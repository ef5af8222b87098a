package arborist.app.command;

import arborist.exchange.Shelf;
import arborist.session.ProblemRow;
import arborist.session.SessionView;
import arborist.trace.ContentHash;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.Tree;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A session as what is written out: all of it, or one problem. */
public final class SessionShelf implements Shelf {
    private final SessionView session;
    private final @Nullable Id only;

    /** @param only the problem to write, null for all */
    public SessionShelf(SessionView session, @Nullable Id only) {
        this.session = session;
        this.only = only;
    }

    @Override
    public CompletableFuture<List<Id>> problems(int from, int count) {
        return only == null
                ? session.problems(from, count).thenApply(rows -> rows.stream().map(ProblemRow::id).toList())
                : CompletableFuture.completedFuture(from == 0 ? List.of(only) : List.of());
    }

    @Override
    public CompletableFuture<List<Edit>> edits(Id problem, int from, int count) {
        return session.edits(problem, from, count);
    }

    @Override
    public CompletableFuture<Tree> tree(Id problem) {
        return session.glance(problem);
    }

    @Override
    public CompletableFuture<Optional<Payload>> payload(ContentHash hash) {
        return session.payload(hash);
    }
}
