package arborist.ui.labels;

import java.util.ArrayDeque;
import java.util.Deque;

/** Does what keys ask for one after another: while something is on its way the others wait, and none is lost. On the FX thread. */
final class Turns {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean held;

    /** Does it at once, or after what is on its way and what waits before it. */
    void take(Runnable turn) {
        waiting.add(turn);
        go();
    }

    /** Something is on its way: until it is free again everything waits. */
    void hold() {
        held = true;
    }

    boolean isHeld() {
        return held;
    }

    /** It has arrived: first what comes of it, which may hold again, then what waits. */
    void free(Runnable then) {
        held = false;
        then.run();
        go();
    }

    /** Nothing is on its way any more, and what waited for it is forgotten. */
    void clear() {
        held = false;
        waiting.clear();
    }

    private void go() {
        while (!held && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
