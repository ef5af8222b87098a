package arborist.exchange.play;

import arborist.exchange.Shelf;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.ContentHash;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Payload;
import arborist.trace.Problem;
import arborist.trace.SearchState;
import arborist.trace.Thought;
import arborist.trace.Tree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One problem's past on a shelf, for tests that show it. */
final class Past implements Shelf {
    static final Id PROBLEM = Id.derived("past", "problem");
    private static final Author SEARCH = new Author(Author.Role.STRATEGY, "tot-beam", null);

    private final List<Edit> edits = new ArrayList<>();
    private int thoughts;

    /** A problem with a question and nothing else. */
    static Past of(String title, String question) {
        Past past = new Past();
        past.edit(new Change.AddProblem(new Problem(PROBLEM, title, question, List.of(), "free", null, null, null,
                Attributes.NONE)));
        past.thought(null, question);
        return past;
    }

    /** One that really happened. */
    static Past of(List<Edit> made) {
        Past past = new Past();
        past.edits.addAll(made);
        return past;
    }

    Id thought(@Nullable Id parent, String text) {
        Id id = Id.derived("past", "thought " + thoughts++);
        edit(new Change.AddThought(Thought.of(id, PROBLEM, parent, null, parent == null ? Kind.PROBLEM : Kind.STEP,
                text)));
        return id;
    }

    Id root() {
        return Id.derived("past", "thought 0");
    }

    void prune(Id thought, String reason) {
        edit(new Change.SetSearch(thought, SearchState.PRUNED, reason));
    }

    void edit(Change change) {
        edits.add(new Edit(Id.derived("past", "edit " + edits.size()), PROBLEM, edits.size() + 1L, PROBLEM, SEARCH,
                Instant.EPOCH, change, null));
    }

    @Override
    public CompletableFuture<List<Id>> problems(int from, int count) {
        return CompletableFuture.completedFuture(from == 0 ? List.of(PROBLEM) : List.of());
    }

    @Override
    public CompletableFuture<List<Edit>> edits(Id problem, int from, int count) {
        return CompletableFuture.completedFuture(
                edits.subList(Math.min(from, edits.size()), Math.min(from + count, edits.size())));
    }

    @Override
    public CompletableFuture<Tree> tree(Id problem) {
        return CompletableFuture.completedFuture(Tree.EMPTY.apply(edits));
    }

    @Override
    public CompletableFuture<Optional<Payload>> payload(ContentHash hash) {
        return CompletableFuture.completedFuture(Optional.empty());
    }
}
