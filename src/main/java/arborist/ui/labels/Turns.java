package arborist.ui.labels;

import arborist.words.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Does what keys ask for one after another: while something is on its way the others wait, and none is lost without a word. On the FX
 * thread.
 */
final class Turns {
    private static final Words WORDS = Words.of(Turns.class);
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Consumer<String> tell;
    private boolean held;

    /** @param tell is told how many keys were forgotten */
    Turns(Consumer<String> tell) {
        this.tell = tell;
    }

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

    /** Nothing is on its way any more, and what waited for it is forgotten: it was meant for something else than what is there now. */
    void clear() {
        held = false;
        if (!waiting.isEmpty()) {
            tell.accept(WORDS.say("turns.forgotten", waiting.size()));
        }
        waiting.clear();
    }

    private void go() {
        while (!held && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
