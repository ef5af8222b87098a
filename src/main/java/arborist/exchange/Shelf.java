package arborist.exchange;

import arborist.trace.ContentHash;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.Tree;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The problems of a session, to be taken out page by page by what writes them. */
public interface Shelf {

    /** Ids of problems in order of arrival; empty past the last. */
    CompletableFuture<List<Id>> problems(int from, int count);

    /** Edits of a problem in {@link Edit#ORDER}; empty past the last. */
    CompletableFuture<List<Edit>> edits(Id problem, int from, int count);

    CompletableFuture<Tree> tree(Id problem);

    CompletableFuture<Optional<Payload>> payload(ContentHash hash);
}
