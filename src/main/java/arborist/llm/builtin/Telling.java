package arborist.llm.builtin;

import arborist.llm.Delta;
import arborist.llm.Unwanted;
import arborist.sapling.sample.Listener;
import arborist.sapling.sample.Said;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells what a sampler hears in the words of the port, and asks whether it is still wanted. */
final class Telling implements Listener {
    private final Consumer<Delta> deltas;
    private final Unwanted unwanted;
    private volatile boolean stopped;
    private final long started = System.nanoTime();
    private volatile long first = -1;

    Telling(Consumer<Delta> deltas, Unwanted unwanted) {
        this.deltas = deltas;
        this.unwanted = unwanted;
    }

    /** From now on nothing is wanted, nor told. */
    void stop() {
        stopped = true;
    }

    void begin(int sample) {
        tell(new Delta.Begun(sample, 0));
    }

    /** Milliseconds until the first text, null where none came. */
    @Nullable Long firstMillis() {
        return first < 0 ? null : first;
    }

    @Override
    public void more(int sample, String text, boolean thinking) {
        if (first < 0) {
            first = (System.nanoTime() - started) / 1_000_000;
        }
        tell(thinking ? new Delta.Thinking(sample, text) : new Delta.Text(sample, text));
    }

    @Override
    public void ended(int sample, Said.End why) {
        tell(new Delta.Ended(sample, SaplingModel.finish(why)));
    }

    @Override
    public boolean wanted(int sample) {
        return !stopped && !unwanted.has(sample);
    }

    private void tell(Delta delta) {
        if (!stopped) {
            deltas.accept(delta);
        }
    }
}
