package arborist.ui.labels;

import arborist.settings.QueueChoices;
import arborist.ui.kit.Fx;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which solutions are wished for in a session: as it was chosen in the last sitting, until it is chosen anew. */
final class WishKeeper implements AutoCloseable {
    private final QueueChoices store;
    private final Path session;
    private final Consumer<String> fail;
    private final ReadOnlyObjectWrapper<Wish> wish = new ReadOnlyObjectWrapper<>(this, "wish", Wish.USUAL);
    private final ExecutorService saver =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("label-queue-choice").factory());
    private boolean chosen;

    WishKeeper(QueueChoices store, Path session, Consumer<String> fail) {
        this.store = store;
        this.session = session;
        this.fail = fail;
        Fx.then(CompletableFuture.supplyAsync(this::load, saver), kept -> {
            if (!chosen) {
                wish.set(kept);
            }
        }, fail);
    }

    ReadOnlyObjectProperty<Wish> wishProperty() {
        return wish.getReadOnlyProperty();
    }

    void choose(Wish now) {
        chosen = true;
        if (!now.equals(wish.get())) {
            wish.set(now);
            Fx.then(CompletableFuture.runAsync(() -> save(now), saver), ignored -> {}, fail);
        }
    }

    private Wish load() {
        try {
            return store.load(session).map(WishFile::of).orElse(Wish.USUAL);
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private void save(Wish now) {
        try {
            store.save(session, WishFile.of(now));
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    /** What was chosen last is still written. */
    @Override
    public void close() {
        saver.shutdown();
    }
}
