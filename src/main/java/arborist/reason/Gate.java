package arborist.reason;

import java.util.function.Consumer;

/** Where a run waits while a person has paused it, and goes on one turn at a time if they like. Safe to use from any thread. */
public final class Gate {
    private boolean paused;
    private int steps;
    private boolean waiting;
    private Consumer<Boolean> stands = standing -> {
    };

    /** Tells the listener each time the run has come to stand here, and each time it goes on. */
    synchronized void onStand(Consumer<Boolean> listener) {
        stands = listener;
    }

    /** Whether somebody has closed it; the run may still be on its way here. */
    public synchronized boolean closed() {
        return paused;
    }

    /** Whether the run waits here. */
    public synchronized boolean stands() {
        return waiting;
    }

    public void pause() {
        set(true, 0);
    }

    public void goOn() {
        set(false, 0);
    }

    /** Lets one turn pass, then is closed again. */
    public void step() {
        set(true, 1);
    }

    /** Passes, or waits until somebody lets it; called between any two pieces of work. */
    void pass() throws InterruptedException {
        Consumer<Boolean> listener;
        synchronized (this) {
            if (!paused || steps > 0) {
                steps = Math.max(0, steps - 1);
                return;
            }
            waiting = true;
            listener = stands;
        }
        listener.accept(true);
        try {
            synchronized (this) {
                while (paused && steps == 0) {
                    wait();
                }
                steps = Math.max(0, steps - 1);
            }
        } finally {
            synchronized (this) {
                waiting = false;
            }
            listener.accept(false);
        }
    }

    private synchronized void set(boolean closed, int turns) {
        paused = closed;
        steps = turns;
        notifyAll();
    }
}
