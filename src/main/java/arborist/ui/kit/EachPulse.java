package arborist.ui.kit;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Brings what other threads tell to the FX thread: the first item at once, what follows merged to at most one item a pulse, so that no
 * burst of news can hold up a frame.
 */
public final class EachPulse<T> implements AutoCloseable {
    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();
    private final BinaryOperator<T> merge;
    private final Consumer<T> take;
    private final AnimationTimer next = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (waiting.get() == null) {
                resting = false;
                stop();
            } else {
                deliver();
            }
        }
    };
    /** Whether something was handed on since the last pulse: until the next one all waits. */
    private boolean resting;
    private volatile boolean closed;

    /**
     * @param merge makes one of an earlier item that is still waiting and a later one; called on the thread that tells
     * @param take gets it, on the FX thread
     */
    public EachPulse(BinaryOperator<T> merge, Consumer<T> take) {
        this.merge = merge;
        this.take = take;
    }

    /** Hands an item on, from any thread, without waiting. */
    public void put(T item) {
        T before;
        T both;
        do {
            before = waiting.get();
            both = before == null ? item : merge.apply(before, item);
        } while (!waiting.compareAndSet(before, both));
        if (before == null && !closed) {
            Platform.runLater(this::await);
        }
    }

    /** Nothing is handed on any more; on the FX thread. */
    @Override
    public void close() {
        closed = true;
        next.stop();
        waiting.set(null);
    }

    private void await() {
        if (!closed && !resting) {
            resting = true;
            next.start();
            deliver();
        }
    }

    private void deliver() {
        T item = waiting.getAndSet(null);
        if (item != null && !closed) {
            take.accept(item);
        }
    }
}
