package arborist.ui.labels;

import arborist.settings.QueueChoices;
import arborist.trace.Refused;
import arborist.ui.kit.Fx;
import arborist.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which solutions are wished for in a session, and in which way they are labelled: as was chosen last, until it is chosen anew. */
final class WishKeeper implements AutoCloseable {
    private static final Words WORDS = Words.of(WishKeeper.class);
    private final QueueChoices store;
    private final Path session;
    private final Consumer<String> fail;
    private final ReadOnlyObjectWrapper<Wish> wish = new ReadOnlyObjectWrapper<>(this, "wish", Wish.USUAL);
    private final ExecutorService saver =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("label-queue-choice").factory());
    private final ReadOnlyObjectWrapper<Ways> ways = new ReadOnlyObjectWrapper<>(this, "ways", Ways.USUAL);
    private boolean chosen;
    private boolean waysChosen;
    /** Whether it is known what the file says: else it is not written over. The saver's alone, as are those that follow. */
    private boolean read;
    /** What was chosen while the file could not be read. */
    private UnaryOperator<Kept> unwritten = UnaryOperator.identity();
    /** What the file says. */
    private Kept file = new Kept(Wish.USUAL, Ways.USUAL);

    private record Kept(Wish wish, Ways ways) {}

    WishKeeper(QueueChoices store, Path session, Consumer<String> fail) {
        this.store = store;
        this.session = session;
        this.fail = fail;
        Fx.then(CompletableFuture.supplyAsync(this::load, saver), kept -> {
            if (!chosen) {
                wish.set(kept.wish);
            }
            if (!waysChosen) {
                ways.set(kept.ways);
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
            save(kept -> new Kept(now, kept.ways));
        }
    }

    ReadOnlyObjectProperty<Ways> waysProperty() {
        return ways.getReadOnlyProperty();
    }

    void choose(Ways now) {
        waysChosen = true;
        if (!now.equals(ways.get())) {
            ways.set(now);
            save(kept -> new Kept(kept.wish, now));
        }
    }

    private Kept load() {
        try {
            file = readFile();
            return file;
        } catch (IOException e) {
            throw new Refused(WORDS.say("wish-keeper.not-read", String.valueOf(e.getMessage())), e);
        }
    }

    private Kept readFile() throws IOException {
        Kept found = store.load(session).map(kept -> new Kept(WishFile.of(kept), Ways.of(kept.way()))).orElse(file);
        read = true;
        return found;
    }

    /**
     * What was not chosen stays as the file has it, also where that was not read yet. A file that could not be read, which was told, stays
     * as it is until it can be.
     */
    private void save(UnaryOperator<Kept> change) {
        Fx.then(CompletableFuture.runAsync(() -> {
            UnaryOperator<Kept> before = unwritten;
            unwritten = kept -> change.apply(before.apply(kept));
            try {
                file = unwritten.apply(read ? file : readFile());
                unwritten = UnaryOperator.identity();
            } catch (IOException e) {
                return;
            }
            try {
                store.save(session, WishFile.of(file.wish, file.ways));
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        }, saver), ignored -> {}, fail);
    }

    /** What was chosen last is still written. */
    @Override
    public void close() {
        saver.shutdown();
    }
}
