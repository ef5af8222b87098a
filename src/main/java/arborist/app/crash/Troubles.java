package arborist.app.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gathers the errors that no code caught, on whatever thread, and lets each place in the code be shown once: an error in the layout
 * comes sixty times a second.
 */
public final class Troubles implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);
    private static final int MOST = 20;

    private final Supplier<Machine> machine;
    private final Trail trail;
    private final BooleanSupplier onFxThread;
    private final Shown shown;
    private final List<Trouble> troubles = new ArrayList<>();

    /** Shows a trouble to the person; called on the thread on which it came. */
    public interface Shown {
        /**
         * @param sentence what happened
         * @param report of all that happened until now
         */
        void show(String sentence, String report);
    }

    /**
     * @param version of Arborist
     */
    public Troubles(String version, Trail trail, BooleanSupplier onFxThread, Shown shown) {
        this.machine = () -> Machine.now(version);
        this.trail = trail;
        this.onFxThread = onFxThread;
        this.shown = shown;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        try {
            if (isNew(Trouble.of(error, onFxThread.getAsBoolean()))) {
                LOG.error("Nobody caught this", error);
                shown.show(Trouble.of(error, onFxThread.getAsBoolean()).sentence(), report());
            }
        } catch (Throwable second) {
            // Whatever cannot be shown either, such as for want of memory: the program goes on.
            second.addSuppressed(error);
            second.printStackTrace();
        }
    }

    /** Of all that happened until now. */
    public synchronized String report() {
        return Report.of(List.copyOf(troubles), machine.get(), trail.last());
    }

    private synchronized boolean isNew(Trouble trouble) {
        for (int i = 0; i < troubles.size(); i++) {
            if (troubles.get(i).place().equals(trouble.place())) {
                troubles.set(i, troubles.get(i).again());
                return false;
            }
        }
        return troubles.size() < MOST && troubles.add(trouble);
    }
}
