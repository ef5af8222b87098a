package arborist.batch;

import arborist.trace.Batch;
import arborist.trace.ContentHash;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.Receipt;
import arborist.trace.Submission;
import arborist.trace.Tree;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A door through which everything is one action, however many runs it is about: one undo takes it back. */
public final class OneAction implements Door {
    private final Door door;
    private final Id group = Id.random();

    public OneAction(Door door) {
        this.door = door;
    }

    @Override
    public CompletableFuture<Receipt> submit(Submission submission) {
        return door.submit(new Submission(group, submission.author(), submission.drafts(), submission.payloads(),
                submission.undoes()));
    }

    @Override
    public void grow(Id problem, Id thought, String textSoFar) {
        door.grow(problem, thought, textSoFar);
    }

    @Override
    public CompletableFuture<Tree> tree(Id problem) {
        return door.tree(problem);
    }

    @Override
    public Watch watch(Id problem, Consumer<Batch> listener) {
        return door.watch(problem, listener);
    }

    @Override
    public CompletableFuture<Optional<Payload>> payload(ContentHash hash) {
        return door.payload(hash);
    }
}
