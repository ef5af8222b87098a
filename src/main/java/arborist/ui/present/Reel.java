package arborist.ui.present;

import arborist.session.Beat;
import arborist.session.Beats;
import arborist.session.Moment;
import arborist.session.Playback;
import arborist.session.Retelling;
import arborist.session.Session;
import arborist.session.Told;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Tree;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Shown;
import arborist.words.Words;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The beats of a run, and which of them is shown: 0 before the first. One is asked for at a time; of those wished for meanwhile, the
 * newest alone is shown.
 */
final class Reel implements AutoCloseable {
    private static final Words WORDS = Words.of(Reel.class);
    private static final int PAGE = 1000;

    /**
     * A beat as it is shown.
     *
     * @param last the edit that ends it, null before the first
     */
    record Scene(Told told, @Nullable Beat beat, @Nullable Edit last, List<Edit> edits) {}

    private final Session session;
    private final Shown shown;
    private final Id problem;
    private final @Nullable Id run;
    private final Playback playback;
    private final Consumer<String> tell;
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<@Nullable Scene> scene = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Beat>> beats = new ReadOnlyObjectWrapper<>(List.of());
    private final AtomicBoolean closed = new AtomicBoolean();
    private int wanted;
    private boolean asking;

    /**
     * @param shown is made to show the moments
     * @param run the one run that is shown, null for all of the problem
     */
    Reel(Session session, Shown shown, Id problem, @Nullable Id run, Consumer<String> tell) {
        this.session = session;
        this.shown = shown;
        this.problem = problem;
        this.run = run;
        this.tell = tell;
        playback = session.playback(problem);
    }

    ReadOnlyIntegerProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Scene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Beat>> beatsProperty() {
        return beats.getReadOnlyProperty();
    }

    int size() {
        return beats.get().size();
    }

    /** Reads the edits through, and shows the beginning. */
    void begin() {
        CompletableFuture<List<Beat>> read = new CompletableFuture<>();
        Thread.ofVirtual().name("beats").start(() -> {
            try {
                read.complete(Beats.of(this::edits, run));
            } catch (RuntimeException e) {
                read.completeExceptionally(e);
            }
        });
        Fx.then(read, found -> {
            if (!closed.get()) {
                beats.set(Collections.unmodifiableList(found));
                go(Math.min(1, found.size()));
            }
        }, tell);
    }

    void step(int by) {
        go(wanted + by);
    }

    /** To the next turn of the search, or the one before. */
    void turn(int by) {
        go(Beats.turn(beats.get(), wanted, by));
    }

    void go(int to) {
        wanted = Math.clamp(to, 0, size());
        ask();
    }

    @Override
    public void close() {
        closed.set(true);
    }

    private void ask() {
        if (asking || wanted == at.get() || closed.get()) {
            return;
        }
        int asked = wanted;
        Beat beat = asked == 0 ? null : beats.get().get(asked - 1);
        int from = beat == null ? 0 : beat.from();
        int to = beat == null ? 0 : beat.to();
        asking = true;
        CompletableFuture<Moment> before = playback.at(from);
        CompletableFuture<Shot> shot = before.thenCombine(playback.at(to), Cut::new)
                .thenCombine(session.edits(problem, from, to - from), (cut, edits) -> new Shot(beat, cut, edits));
        Fx.then(shot, ready -> {
            asking = false;
            if (!closed.get()) {
                if (wanted == asked) {
                    show(asked, ready);
                } else {
                    ask();
                }
            }
        }, failure -> {
            asking = false;
            tell.accept(failure);
        });
    }

    private record Cut(Moment before, Moment after) {}

    private record Shot(@Nullable Beat beat, Cut cut, List<Edit> edits) {}

    private void show(int place, Shot shot) {
        Tree tree = shot.cut.after().tree();
        shown.show(tree);
        Beat beat = shot.beat;
        Id about = beat == null ? null : beat.about();
        if (about != null && tree.live(about).isPresent()) {
            shown.select(about);
        } else if (beat == null || shown.selected() == null) {
            shown.select(tree.liveRoots().isEmpty() ? null : tree.liveRoots().getFirst().id());
        }
        Told told = beat == null ? new Told(WORDS.say("reel.before"), "")
                : Retelling.of(shot.edits, shot.cut.before().tree(), tree);
        at.set(place);
        scene.set(new Scene(told, beat, shot.edits.isEmpty() ? null : shot.edits.getLast(), shot.edits));
    }

    /** All edits, page by page; on a thread that may wait. */
    private Iterator<Edit> edits() {
        return new Iterator<>() {
            private List<Edit> page = List.of();
            private int from;
            private int in;

            @Override
            public boolean hasNext() {
                if (in == page.size() && !closed.get()) {
                    from += page.size();
                    in = 0;
                    page = page(from);
                }
                return in < page.size() && !closed.get();
            }

            @Override
            public Edit next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return page.get(in++);
            }
        };
    }

    private List<Edit> page(int from) {
        try {
            return session.edits(problem, from, PAGE).get();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
