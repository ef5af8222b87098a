package arborist.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;

/** Looks at the heap every now and then, and remembers the most that was left in it after a garbage collection. */
final class HeapWatch implements AutoCloseable {
    private static final long EVERY_MILLIS = 50;

    private long peak;
    private final Thread thread = Thread.ofPlatform().daemon().name("heap watch").unstarted(this::run);

    private HeapWatch() {}

    static HeapWatch start() {
        HeapWatch watch = new HeapWatch();
        // A cleaned heap to begin with: what ran before is not what is measured.
        System.gc();
        watch.thread.start();
        return watch;
    }

    /** The most bytes since the last time, or the start, what is in use now after a collection included. */
    synchronized long half() {
        System.gc();
        look();
        long most = peak;
        peak = 0;
        return most;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            look();
            try {
                Thread.sleep(EVERY_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private synchronized void look() {
        long used = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage after = pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
            used += after == null ? 0 : after.getUsed();
        }
        peak = Math.max(peak, used);
    }
}
