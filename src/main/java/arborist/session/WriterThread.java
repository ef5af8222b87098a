package arborist.session;

import arborist.session.sqlite.JournalWriter;
import arborist.session.sqlite.Prepared;
import arborist.trace.Edit;
import arborist.trace.Receipt;
import arborist.trace.Refused;
import arborist.words.Words;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that writes a session: it takes what waits, writes it in one transaction, and completes the futures, itself: whoever
 * waits is awake one switch of threads sooner, and whatever hangs on a future must not wait.
 */
final class WriterThread implements AutoCloseable {
    private static final Words WORDS = Words.of(WriterThread.class);
    /** How many edits go into one transaction at most, so that the first of them does not wait for ever. */
    private static final int BURST = 20_000;

    /** What SQLite calls a full disk. */
    private static final int FULL = 13;

    private final JournalWriter writer;
    private final Consumer<List<Edit>> committed;
    private final LinkedBlockingQueue<Job> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean closed;

    /** @param committed told of the edits of each transaction, on the writing thread, before any receipt is completed */
    WriterThread(JournalWriter writer, Consumer<List<Edit>> committed) {
        this.writer = writer;
        this.committed = committed;
        thread = Thread.ofPlatform().name("arborist-writer").daemon().start(this::run);
    }

    /** Something that is done in a transaction of its own. */
    @FunctionalInterface
    interface Task<T> {
        T run(JournalWriter writer) throws SQLException;
    }

    /** The same, where watchers have to be told of the edits that it puts into the list. */
    @FunctionalInterface
    interface Telling<T> {
        T run(JournalWriter writer, List<Edit> edits) throws SQLException;
    }

    private sealed interface Job {
        void fail(Throwable why);
    }

    private record Write(Prepared prepared, CompletableFuture<Receipt> receipt) implements Job {
        @Override
        public void fail(Throwable why) {
            receipt.completeExceptionally(why);
        }
    }

    private record Alone<T>(Telling<T> task, CompletableFuture<T> result) implements Job {
        @Override
        public void fail(Throwable why) {
            result.completeExceptionally(why);
        }
    }

    private record Stop() implements Job {
        @Override
        public void fail(Throwable why) {
            // Nobody waits for it.
        }
    }

    private record Written(Write write, List<Edit> edits) {
    }

    CompletableFuture<Receipt> write(Prepared prepared) {
        CompletableFuture<Receipt> receipt = new CompletableFuture<>();
        put(new Write(prepared, receipt));
        return receipt;
    }

    <T> CompletableFuture<T> alone(Task<T> task) {
        return telling((journal, edits) -> task.run(journal));
    }

    <T> CompletableFuture<T> telling(Telling<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        put(new Alone<>(task, result));
        return result;
    }

    /** Writes what waits, then ends. */
    @Override
    public void close() {
        if (Thread.currentThread() == thread) {
            throw new IllegalStateException("a session cannot be closed by what hangs on one of its futures");
        }
        closed = true;
        queue.add(new Stop());
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        queue.forEach(job -> job.fail(shut()));
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Lets go of the file, after {@link #close} and after all readers did.
     *
     * @return whether nothing is left to be cleaned up by the next opening
     */
    boolean closeFile() {
        try {
            writer.close();
            return true;
        } catch (SQLException e) {
            // All that was acknowledged is durable.
            return false;
        }
    }

    private void put(Job job) {
        if (closed) {
            job.fail(shut());
        } else {
            queue.add(job);
        }
    }

    private static Refused shut() {
        return new Refused(() -> WORDS.say("writer-thread.the-session-has-been-closed"), null);
    }

    private void run() {
        while (true) {
            Job job;
            try {
                job = queue.take();
            } catch (InterruptedException e) {
                continue;
            }
            switch (job) {
                case Stop ignored -> {
                    return;
                }
                case Alone<?> alone -> alone(alone);
                case Write write -> burst(write);
            }
        }
    }

    private <T> void alone(Alone<T> alone) {
        try {
            writer.begin();
            T result;
            List<Edit> edits = new ArrayList<>();
            try {
                result = alone.task.run(writer, edits);
                writer.commit();
            } catch (SQLException | RuntimeException e) {
                writer.rollback();
                throw e;
            }
            if (!edits.isEmpty()) {
                committed.accept(edits);
            }
            alone.result.complete(result);
        } catch (SQLException e) {
            alone.fail(failed(e));
        } catch (RuntimeException e) {
            alone.fail(e);
        }
    }

    private void burst(Write first) {
        List<Write> writes = new ArrayList<>();
        int edits = first.prepared.size();
        writes.add(first);
        while (edits < BURST && queue.peek() instanceof Write) {
            Write next = (Write) queue.remove();
            writes.add(next);
            edits += next.prepared.size();
        }
        try {
            List<Written> written = new ArrayList<>(writes.size());
            List<Edit> all = new ArrayList<>(edits);
            writer.begin();
            try {
                for (Write write : writes) {
                    List<Edit> made = write(write, writes.size() > 1);
                    if (made != null) {
                        written.add(new Written(write, made));
                        all.addAll(made);
                    }
                }
                writer.commit();
            } catch (SQLException | RuntimeException e) {
                writer.rollback();
                throw e;
            }
            committed.accept(all);
            written.forEach(w -> w.write.receipt.complete(
                    new Receipt(w.write.prepared.submission().group(), w.edits)));
        } catch (SQLException e) {
            writes.forEach(write -> write.fail(failed(e)));
        } catch (RuntimeException e) {
            writes.forEach(write -> write.fail(e));
        }
    }

    private @Nullable List<Edit> write(Write write, boolean several) throws SQLException {
        if (!several) {
            return writer.write(write.prepared);
        }
        writer.mark();
        try {
            List<Edit> edits = writer.write(write.prepared);
            writer.release();
            return edits;
        } catch (Refused e) {
            writer.back();
            Thread.startVirtualThread(() -> write.fail(e));
            return null;
        }
    }

    private static Refused failed(SQLException e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        if (e.getErrorCode() == FULL) {
            return new Refused(() -> WORDS.say("writer-thread.the-disk-is-full-and"), e);
        }
        return new Refused(
                () -> WORDS.say("writer-thread.the-session-could-not-be", why.lines().findFirst().orElse("")), e);
    }
}
