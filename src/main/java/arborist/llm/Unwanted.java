package arborist.llm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which samples of a request nobody wants any more, while it is being answered. Safe to use from any thread. */
public final class Unwanted {
    private final Set<Integer> dropped = new HashSet<>();
    private final List<Waiting> waiting = new ArrayList<>();

    private record Waiting(int from, int to, Runnable what) {
        boolean met(IntPredicate has) {
            return IntStream.range(from, to).allMatch(has);
        }
    }

    /** From now on nothing more is wanted of the sample with that index. */
    public void drop(int index) {
        List<Runnable> met = new ArrayList<>();
        synchronized (this) {
            dropped.add(index);
            waiting.removeIf(w -> {
                boolean now = w.met(dropped::contains);
                if (now) {
                    met.add(w.what);
                }
                return now;
            });
        }
        met.forEach(Runnable::run);
    }

    public synchronized boolean has(int index) {
        return dropped.contains(index);
    }

    /** Runs something, once, when none of the samples from one index to before another is wanted; at once where it is so already. */
    public void whenAll(int from, int to, Runnable what) {
        Waiting wait = new Waiting(from, to, what);
        synchronized (this) {
            if (!wait.met(dropped::contains)) {
                waiting.add(wait);
                return;
            }
        }
        what.run();
    }
}
