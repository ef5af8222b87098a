package arborist.session;

import arborist.session.sqlite.JournalWriter;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps growing texts on disk for the case of a crash, at most once a second. */
final class GrowingSaves implements AutoCloseable {
    private final WriterThread writer;
    private final GrowingTexts growing;
    private final AtomicBoolean due = new AtomicBoolean();

    GrowingSaves(WriterThread writer, GrowingTexts growing) {
        this.writer = writer;
        this.growing = growing;
    }

    /** Some text has grown. */
    void due() {
        if (due.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> {
                due.set(false);
                save();
            });
        }
    }

    @Override
    public void close() {
        save();
    }

    private void save() {
        var _ = writer.alone(this::write);
    }

    private boolean write(JournalWriter journal) throws SQLException {
        for (GrowingTexts.Text text : growing.unsaved()) {
            if (!journal.checkpoint(text.problem(), text.thought(), text.text())) {
                // A token that came after the end.
                growing.end(text.problem(), text.thought());
            }
        }
        return true;
    }
}
