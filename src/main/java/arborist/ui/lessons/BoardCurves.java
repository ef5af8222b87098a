package arborist.ui.lessons;

import arborist.lesson.Part;
import arborist.lesson.measure.Grower;
import arborist.lesson.measure.KeptCurves;
import arborist.lesson.measure.Survey;
import arborist.lesson.measure.Surveyed;
import arborist.reason.Plan;
import arborist.reason.Runner;
import arborist.ui.kit.Fx;
import arborist.ui.run.Conductor;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/** Measures the curves of lessons, and finds again what was measured of them. That is done in memory: hundreds of problems would only be in the way of a session. For the FX thread. */
final class BoardCurves implements AutoCloseable {
    private static final int AT_ONCE = 4;

    private final Survey survey;
    private final Conductor conductor;
    private final KeptCurves kept;
    private @Nullable Survey within;
    private final Map<ObjectProperty<?>, Thread> threads = new HashMap<>();

    /**
     * @param runners asks what comes with the program
     * @param kept from an earlier time
     * @param conductor asks other models, within what the session may spend
     */
    BoardCurves(Grower.Runners runners, KeptCurves kept, Conductor conductor) {
        this.kept = kept;
        this.conductor = conductor;
        survey = new Survey(new Grower(runners), Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    }

    /**
     * Begins it, unless it goes on already.
     *
     * @param by the model that all series ask, null for that of each
     */
    void begin(Board board, Part.Curve curve, Plan.@Nullable ModelName by) {
        ObjectProperty<Stand<Surveyed>> stand = board.curve(curve.id());
        if (stand.get().isGoing()) {
            return;
        }
        stand.set(new Stand.Going<>(0, curve.from().count()));
        Survey asking = by == null ? survey : within();
        AtomicReference<Stand.@Nullable Going<Surveyed>> newest = new AtomicReference<>();
        Thread thread = Thread.ofPlatform().daemon().name("curve").unstarted(() -> {
            try {
                kept.begins();
                Surveyed measured = asking.of(curve, by, (done, of) -> {
                    // One task for the window at a time, however fast problems end.
                    if (newest.getAndSet(new Stand.Going<>(done, of)) == null) {
                        Fx.run(() -> {
                            Stand.Going<Surveyed> going = newest.getAndSet(null);
                            if (going != null && stand.get().isGoing()) {
                                stand.set(going);
                            }
                        });
                    }
                });
                kept.keep(board.lesson(), measured, Instant.now());
                Fx.run(() -> end(stand, new Stand.Done<>(measured)));
            } catch (InterruptedException e) {
                Fx.run(() -> end(stand, new Stand.Idle<>()));
            } catch (RuntimeException e) {
                Fx.run(() -> end(stand, new Stand.Failed<>(Fx.sentence(e))));
            }
        });
        threads.put(stand, thread);
        thread.start();
    }

    /** Shows what was measured of a lesson's curves at an earlier time, where nobody has begun to measure. */
    void find(Board board) {
        Thread.ofPlatform().daemon().name("curves-found").start(() -> board.lesson().curves()
                .forEach(curve -> kept.find(board.lesson(), curve)
                        .ifPresent(measured -> Fx.run(() -> board.found(measured)))));
    }

    /** One for all models, so that what was measured is kept, and the session's limits are those of all together. */
    private Survey within() {
        Survey found = within;
        if (found == null) {
            CompletableFuture<Runner> runner = conductor.runner();
            found = new Survey(new Grower(door -> runner.join().through(door)), AT_ONCE);
            within = found;
        }
        return found;
    }

    void stop(Board board, String curve) {
        Thread thread = threads.get(board.curve(curve));
        if (thread != null) {
            thread.interrupt();
        }
    }

    void stopAll() {
        threads.values().forEach(Thread::interrupt);
    }

    @Override
    public void close() {
        stopAll();
    }

    private void end(ObjectProperty<Stand<Surveyed>> stand, Stand<Surveyed> how) {
        threads.remove(stand);
        stand.set(how);
    }
}
