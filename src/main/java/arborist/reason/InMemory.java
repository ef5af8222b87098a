package arborist.reason;

import arborist.trace.Author;
import arborist.trace.Batch;
import arborist.trace.Change;
import arborist.trace.ContentHash;
import arborist.trace.Door;
import arborist.trace.Draft;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Payload;
import arborist.trace.Problem;
import arborist.trace.Receipt;
import arborist.trace.Submission;
import arborist.trace.Thought;
import arborist.trace.Tree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A door to one problem that is kept nowhere but here, for runs that nobody looks at while they go on. */
public final class InMemory implements Door {
    private Tree tree = Tree.EMPTY;

    /** @param author on whose behalf the question is there */
    public InMemory(Problem problem, Author author) {
        var _ = submit(Submission.of(author, problem.id(), new Change.AddProblem(problem),
                new Change.AddThought(Thought.of(Id.random(), problem.id(), null, null, Kind.PROBLEM,
                        problem.question()))));
    }

    /** Adds a step below the question. */
    public void add(Problem problem, String step, Author author) {
        var _ = submit(Submission.of(author, problem.id(), new Change.AddThought(Thought
                .of(Id.random(), problem.id(), tree.liveRoots().getFirst().id(), null, Kind.STEP, step))));
    }

    /** As it is now. */
    public synchronized Tree now() {
        return tree;
    }

    @Override
    public synchronized CompletableFuture<Receipt> submit(Submission submission) {
        List<Edit> edits = new ArrayList<>();
        for (Draft draft : submission.drafts()) {
            Edit edit = new Edit(Id.random(), draft.problem(), tree.clock() + 1, submission.group(),
                    submission.author(), Instant.EPOCH, draft.change(), submission.undoes());
            tree = tree.apply(List.of(edit));
            edits.add(edit);
        }
        return CompletableFuture.completedFuture(new Receipt(submission.group(), edits));
    }

    @Override
    public void grow(Id problem, Id thought, String textSoFar) {
        // Nobody looks at what is only on its way.
    }

    @Override
    public synchronized CompletableFuture<Tree> tree(Id problem) {
        return CompletableFuture.completedFuture(tree);
    }

    @Override
    public Watch watch(Id problem, Consumer<Batch> listener) {
        // Nobody prunes here, so what a run watches for does not happen.
        return () -> {};
    }

    @Override
    public CompletableFuture<Optional<Payload>> payload(ContentHash hash) {
        return CompletableFuture.completedFuture(Optional.empty());
    }
}
