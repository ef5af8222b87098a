package arborist.app.bench;

import arborist.trace.Batch;
import arborist.trace.ContentHash;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.Receipt;
import arborist.trace.Submission;
import arborist.trace.Tree;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A door to plain inserts, which counts the time these take and nothing else, so that reading the file is not in it. */
final class PlainDoor implements Door {
    private final ImportBench.Plain plain;
    private long nanos;

    PlainDoor(ImportBench.Plain plain) {
        this.plain = plain;
    }

    /** How long all inserts took. */
    double seconds() {
        return nanos / 1e9;
    }

    @Override
    public CompletableFuture<Receipt> submit(Submission submission) {
        long start = System.nanoTime();
        try {
            plain.insert(submission);
        } catch (Exception e) {
            return CompletableFuture.failedFuture(e);
        } finally {
            nanos += System.nanoTime() - start;
        }
        return CompletableFuture.completedFuture(new Receipt(submission.group(), List.of()));
    }

    @Override
    public void grow(Id problem, Id thought, String textSoFar) {
        throw new UnsupportedOperationException("imports grow nothing");
    }

    @Override
    public CompletableFuture<Tree> tree(Id problem) {
        throw new UnsupportedOperationException("imports only write");
    }

    @Override
    public Watch watch(Id problem, Consumer<Batch> listener) {
        throw new UnsupportedOperationException("imports only write");
    }

    @Override
    public CompletableFuture<Optional<Payload>> payload(ContentHash hash) {
        throw new UnsupportedOperationException("imports only write");
    }
}
