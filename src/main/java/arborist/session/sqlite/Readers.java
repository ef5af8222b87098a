package arborist.session.sqlite;

import arborist.trace.Refused;
import arborist.trace.json.ChangeJson;
import arborist.words.Words;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Reads a session on virtual threads and connections of their own, so that reading never waits for what is being written. */
public final class Readers implements AutoCloseable {
    private static final Words WORDS = Words.of(Readers.class);
    private static final int AT_ONCE = 6;

    private final Path file;
    private final ChangeJson json;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Deque<Reading> idle = new ArrayDeque<>();

    public Readers(Path file, ChangeJson json) {
        this.file = file;
        this.json = json;
    }

    /** Something that is read. */
    @FunctionalInterface
    public interface Work<T> {
        T read(Reading reading) throws SQLException;
    }

    /** Reads all of it at one moment; fails with {@link Refused} where the file cannot be read. */
    public <T> CompletableFuture<T> read(Work<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        try {
            threads.execute(() -> {
                try {
                    result.complete(now(work));
                } catch (Throwable e) {
                    result.completeExceptionally(e);
                }
            });
        } catch (RejectedExecutionException e) {
            result.completeExceptionally(new Refused(WORDS.say("readers.the-session-has-been-closed"), e));
        }
        return result;
    }

    /** The same on the calling thread, which waits. */
    public <T> T now(Work<T> work) {
        free.acquireUninterruptibly();
        Reading reading = null;
        boolean done = false;
        try {
            reading = take();
            reading.begin();
            T result = work.read(reading);
            reading.end();
            done = true;
            return result;
        } catch (SQLException e) {
            throw new Refused(WORDS.say("readers.the-session-could-not-be", file.getFileName(), SessionFiles.reason(e)),
                    e);
        } finally {
            giveBack(reading, done);
            free.release();
        }
    }

    @Override
    public void close() {
        threads.close();
        synchronized (idle) {
            idle.forEach(Readers::close);
            idle.clear();
        }
    }

    private Reading take() throws SQLException {
        synchronized (idle) {
            Reading reading = idle.poll();
            if (reading != null) {
                return reading;
            }
        }
        return new Reading(Connections.reader(file), json);
    }

    private void giveBack(@Nullable Reading reading, boolean usable) {
        if (reading == null) {
            return;
        }
        if (usable) {
            synchronized (idle) {
                idle.push(reading);
            }
        } else {
            close(reading);
        }
    }

    private static void close(Reading reading) {
        try {
            reading.close();
        } catch (SQLException e) {
            // It has read what it had to; nothing is lost with it.
        }
    }
}
