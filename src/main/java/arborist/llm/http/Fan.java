package arborist.llm.http;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs jobs that wait, each on a virtual thread of its own, and waits for all of them. */
public final class Fan {
    private Fan() {}

    /** Something to do that waits. */
    public interface Job<T> {
        T run() throws InterruptedException;
    }

    /**
     * @return what they gave, in their order
     * @throws InterruptedException where it was interrupted; all jobs have ended then too
     */
    public static <T> List<T> out(List<Job<T>> jobs) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> under = new ArrayList<>();
            for (Job<T> job : jobs) {
                under.add(threads.submit(job::run));
            }
            try {
                List<T> results = new ArrayList<>();
                for (Future<T> future : under) {
                    results.add(future.get());
                }
                return results;
            } catch (InterruptedException e) {
                threads.shutdownNow();
                throw e;
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}
