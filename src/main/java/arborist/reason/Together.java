package arborist.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things that wait at once, each on a virtual thread of its own, with no pool to queue for. */
public final class Together {
    private Together() {}

    /** Something that waits for a model. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws InterruptedException, RunEnded;
    }

    /**
     * Does all of it and waits for all of it; where one fails, the others are interrupted first.
     *
     * @return in the order of the work
     */
    public static <T> List<T> all(List<? extends Work<? extends T>> work) throws InterruptedException, RunEnded {
        if (work.size() == 1) {
            return List.of(work.getFirst().run());
        }
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            ExecutorCompletionService<T> ended = new ExecutorCompletionService<>(threads);
            List<Future<T>> futures = new ArrayList<>();
            for (Work<? extends T> each : work) {
                futures.add(ended.submit(() -> each.run()));
            }
            for (int i = 0; i < futures.size(); i++) {
                // In the order in which they end, so that the first failure is seen at once.
                ended.take().get();
            }
            return futures.stream().map(Future::resultNow).toList();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RunEnded failed -> throw failed;
                case InterruptedException stopped -> throw stopped;
                case RuntimeException fault -> throw fault;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        } finally {
            // Interrupts what still runs, and waits until it has put down what it had.
            threads.shutdownNow();
            threads.close();
        }
    }
}
