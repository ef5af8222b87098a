package arborist.app.start;

import javafx.animation.AnimationTimer;

/**
 * Runs something once a window that was just shown has been painted: at the second pulse, since a pulse waits until what the one
 * before it painted is on the screen.
 */
public final class FirstFrame extends AnimationTimer {
    private final Runnable then;
    private int pulses;

    private FirstFrame(Runnable then) {
        this.then = then;
    }

    /** To be called right after the window was shown, on the FX thread. */
    public static void then(Runnable then) {
        new FirstFrame(then).start();
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses == 2) {
            stop();
            then.run();
        }
    }
}
