package arborist.ui.workbench;

import arborist.settings.Draft;
import arborist.settings.DraftStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the drafts of one session to disk as they are typed, on a thread of its own; of several waiting states only the last. */
final class DraftKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);

    private final DraftStore store;
    private final Path session;
    private final AtomicReference<@Nullable List<Draft>> waiting = new AtomicReference<>();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("drafts").factory());

    DraftKeeper(DraftStore store, Path session) {
        this.store = store;
        this.session = session;
    }

    CompletableFuture<List<Draft>> load() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return store.load(session);
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        }, thread);
    }

    void keep(List<Draft> drafts) {
        if (waiting.getAndSet(drafts) == null && !thread.isShutdown()) {
            thread.execute(this::save);
        }
    }

    /** What was handed over is still written; the thread ends after it, and holds the program until then. */
    @Override
    public void close() {
        thread.shutdown();
    }

    private void save() {
        List<Draft> last = waiting.getAndSet(null);
        if (last != null) {
            try {
                store.save(session, last);
            } catch (IOException e) {
                LOG.warn("A text that was begun could not be kept: {}", e.getMessage());
            }
        }
    }
}
