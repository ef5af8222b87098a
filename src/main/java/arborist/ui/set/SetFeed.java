package arborist.ui.set;

import arborist.reason.set.Job;
import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.ui.kit.Fx;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/**
 * Keeps the table of a session's runs up to date while somebody looks at it: read and put together beside the FX thread, a few times a
 * second at most, and less often where that takes long.
 */
final class SetFeed implements AutoCloseable {
    private static final double LEAST_MILLIS = 250;
    private static final double REST = 4;

    private final Session session;
    private final Supplier<List<ProblemRow>> problems;
    private final Supplier<Set<Id>> led;
    private final Supplier<Collection<Job>> waiting;
    private final BooleanSupplier going;
    private final Consumer<String> fail;
    private final ReadOnlyObjectWrapper<SetGrid> grid = new ReadOnlyObjectWrapper<>(this, "grid", SetGrid.EMPTY);
    private final AtomicBoolean told = new AtomicBoolean();
    private final PauseTransition rest = new PauseTransition();
    private final Door.Watch watch;
    private boolean active;
    private boolean busy;
    private boolean stale = true;

    /** @param problems the rows, {@code led} the runs that go on here, {@code waiting} what is going to be run: all asked on the FX thread */
    SetFeed(Session session, Supplier<List<ProblemRow>> problems, Supplier<Set<Id>> led,
            Supplier<Collection<Job>> waiting, BooleanSupplier going, Consumer<String> fail) {
        this.going = going;
        this.session = session;
        this.problems = problems;
        this.led = led;
        this.waiting = waiting;
        this.fail = fail;
        rest.setOnFinished(e -> {
            busy = false;
            look();
        });
        watch = session.watchProblems(() -> {
            if (!told.getAndSet(true)) {
                Fx.run(this::changed);
            }
        });
    }

    ReadOnlyObjectProperty<SetGrid> gridProperty() {
        return grid.getReadOnlyProperty();
    }

    /** Whether somebody looks at it. */
    void activate(boolean looked) {
        active = looked;
        look();
    }

    /** Something that it is made of has changed. */
    void changed() {
        told.set(false);
        stale = true;
        look();
    }

    @Override
    public void close() {
        active = false;
        rest.stop();
        watch.close();
    }

    private void look() {
        if (!active || busy || !stale) {
            return;
        }
        busy = true;
        stale = false;
        long begun = System.nanoTime();
        List<ProblemRow> rows = List.copyOf(problems.get());
        Set<Id> runs = Set.copyOf(led.get());
        boolean on = going.getAsBoolean();
        List<Job> jobs = List.copyOf(waiting.get());
        Fx.then(session.runs().thenApplyAsync(found -> SetGrid.of(rows, found, runs, jobs, on)), now -> {
            grid.set(now);
            rest(begun);
        }, sentence -> {
            fail.accept(sentence);
            rest(begun);
        });
    }

    private void rest(long begun) {
        if (active) {
            rest.setDuration(Duration.millis(Math.max(LEAST_MILLIS, REST * (System.nanoTime() - begun) / 1e6)));
            rest.playFromStart();
        } else {
            busy = false;
        }
    }
}
