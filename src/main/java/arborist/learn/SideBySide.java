package arborist.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;

/**
 * Puts many problems to a model at once.
 *
 * @param watch is told how many are done, of how many
 */
record SideBySide(ExecutorService workers, BiConsumer<Integer, Integer> watch) {

    /**
     * What came of each, in their order.
     *
     * @param before how many were done before these
     * @param of how many there are in all
     */
    <T> List<T> each(int count, IntFunction<T> one, int before, int of) throws InterruptedException {
        List<Future<T>> running = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            running.add(workers.submit(() -> one.apply(number)));
        }
        List<T> all = new ArrayList<>();
        for (Future<T> each : running) {
            try {
                all.add(each.get());
            } catch (ExecutionException e) {
                // The others need not be waited for.
                running.forEach(future -> future.cancel(false));
                throw new IllegalStateException("a problem could not be put to the model", e.getCause());
            }
            watch.accept(before + all.size(), of);
        }
        return all;
    }
}
