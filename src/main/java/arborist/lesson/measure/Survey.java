package arborist.lesson.measure;

import arborist.lesson.Along;
import arborist.lesson.Measure;
import arborist.lesson.Part;
import arborist.lesson.Problems;
import arborist.lesson.Series;
import arborist.reason.Plan;
import arborist.task.make.Made;
import arborist.trace.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Measures curves. Samples of one problem have the same seeds in every series, so that a vote of four is that of the first four of eight,
 * and what was run for one curve is not run again for another.
 */
public final class Survey {
    /** So that neither the problems' seeds nor those of their samples meet. */
    private static final long APART = 10_000;

    private final Values values;
    private final int atOnce;

    /** A problem with the points of the curve that it is for. */
    private record Job(Made made, List<Integer> points, long seed) {}

    /** What a problem came to at one point, by the series' name. */
    private record Row(int point, Map<String, Map<Measure, Double>> series) {}

    /** Is told how many problems are done, of how many; on any thread. */
    @FunctionalInterface
    public interface Watch {
        void done(int problems, int of);
    }

    /** @param atOnce how many problems are worked on at the same time */
    public Survey(Grower grower, int atOnce) {
        this.values = new Values(grower);
        this.atOnce = Math.max(1, atOnce);
    }

    /**
     * Measures it with the models that its series name.
     *
     * @see #of(Part.Curve, Plan.ModelName, Watch)
     */
    public Surveyed of(Part.Curve curve, Watch watch) throws InterruptedException {
        return of(curve, null, watch);
    }

    /**
     * Waits until all is measured; interrupting the thread stops what runs.
     *
     * @param curve with the number of problems and the seed that are wanted
     * @param by the model that all series ask, null for that of each
     * @throws Refused where something cannot be run, in a sentence
     */
    public Surveyed of(Part.Curve curve, Plan.@Nullable ModelName by, Watch watch) throws InterruptedException {
        List<Job> jobs = jobs(curve);
        Semaphore places = new Semaphore(atOnce);
        AtomicInteger ended = new AtomicInteger();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            List<Future<List<Row>>> running = new ArrayList<>();
            for (Job job : jobs) {
                running.add(threads.submit(() -> {
                    places.acquire();
                    try {
                        return rows(curve, by, job);
                    } finally {
                        places.release();
                        watch.done(ended.incrementAndGet(), jobs.size());
                    }
                }));
            }
            List<Row> rows = new ArrayList<>();
            for (Future<List<Row>> each : running) {
                rows.addAll(each.get());
            }
            return new Surveyed(curve, by, null, columns(curve, rows));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Refused refused ? refused
                    : new IllegalStateException("a problem could not be measured", e.getCause());
        } finally {
            threads.shutdownNow();
            threads.close();
        }
    }

    /** Other problems at each level where the curve goes along levels, else the same at all points. */
    private static List<Job> jobs(Part.Curve curve) {
        Problems.Drawn from = curve.from();
        List<Job> jobs = new ArrayList<>();
        if (curve.along() instanceof Along.Level(List<Integer> levels)) {
            for (int i = 0; i < levels.size(); i++) {
                add(jobs, Draws.of(from.at(levels.get(i))), List.of(i), from.seed());
            }
        } else {
            add(jobs, Draws.of(from), indexes(curve), from.seed());
        }
        return jobs;
    }

    private static void add(List<Job> jobs, List<Made> drawn, List<Integer> points, long seed) {
        for (int i = 0; i < drawn.size(); i++) {
            jobs.add(new Job(drawn.get(i), points, seed + i * APART));
        }
    }

    private List<Row> rows(Part.Curve curve, Plan.@Nullable ModelName by, Job job) throws InterruptedException {
        List<Row> rows = new ArrayList<>();
        for (int point : job.points) {
            rows.add(new Row(point, values.of(curve, by, job.made, point, job.seed)));
        }
        return rows;
    }

    private static Map<String, List<List<Map<Measure, Double>>>> columns(Part.Curve curve, List<Row> rows) {
        Map<String, List<List<Map<Measure, Double>>>> columns = new HashMap<>();
        for (Series series : curve.series()) {
            columns.put(series.name(), indexes(curve).stream()
                    .map(point -> rows.stream().filter(row -> row.point == point)
                            .map(row -> Objects.requireNonNull(row.series.get(series.name()))).toList())
                    .toList());
        }
        return columns;
    }

    private static List<Integer> indexes(Part.Curve curve) {
        return IntStream.range(0, curve.along().points().size()).boxed().toList();
    }
}
