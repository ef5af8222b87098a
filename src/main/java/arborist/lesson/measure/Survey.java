package arborist.lesson.measure;

import arborist.lesson.Along;
import arborist.lesson.Measure;
import arborist.lesson.Part;
import arborist.lesson.Problems;
import arborist.lesson.Series;
import arborist.reason.Plan;
import arborist.task.make.Made;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures curves. What was run once, for whichever curve, is not run again: samples of one problem have the same seeds in every series, so
 * that a vote of four is that of the first four of eight.
 */
public final class Survey {
    /** So that neither the problems' seeds nor those of their samples meet. */
    private static final long APART = 10_000;

    private final Grower grower;
    private final int atOnce;
    private final Map<Job, Map<Measure, Double>> done = new ConcurrentHashMap<>();

    private record Job(String question, Plan plan) {}

    /** What a problem came to, by the series' name. */
    private record Row(int point, Map<String, Map<Measure, Double>> series) {}

    /** Is told how many problems are done, of how many; on any thread. */
    @FunctionalInterface
    public interface Watch {
        void done(int problems, int of);
    }

    /** @param atOnce how many problems are worked on at the same time */
    public Survey(Grower grower, int atOnce) {
        this.grower = grower;
        this.atOnce = Math.max(1, atOnce);
    }

    /**
     * Waits until all is measured; interrupting the thread stops what runs.
     *
     * @param curve with the number of problems and the seed that are wanted
     * @throws arborist.trace.Refused where something cannot be run, in a sentence
     */
    public Surveyed of(Part.Curve curve, Watch watch) throws InterruptedException {
        List<Future<Row>> running = new ArrayList<>();
        Semaphore places = new Semaphore(atOnce);
        AtomicInteger ended = new AtomicInteger();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            List<Row> rows = new ArrayList<>();
            List<Integer> starts = new ArrayList<>();
            List<List<Made>> drawn = draw(curve);
            int all = drawn.stream().mapToInt(List::size).sum();
            for (int group = 0; group < drawn.size(); group++) {
                for (int i = 0; i < drawn.get(group).size(); i++) {
                    Made made = drawn.get(group).get(i);
                    long seed = curve.from().seed() + i * APART;
                    List<Integer> points = curve.along() instanceof Along.Level ? List.of(group)
                            : indexes(curve.along().points().size());
                    for (int point : points) {
                        starts.add(point);
                        running.add(threads.submit(() -> {
                            places.acquire();
                            try {
                                return new Row(point, row(curve, made, point, seed));
                            } finally {
                                places.release();
                                if (point == points.getLast()) {
                                    watch.done(ended.incrementAndGet(), all);
                                }
                            }
                        }));
                    }
                }
            }
            for (Future<Row> each : running) {
                rows.add(each.get());
            }
            return new Surveyed(curve, columns(curve, rows));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
            threads.close();
        }
    }

    /** Level by level where the curve goes along levels, else all together. */
    private static List<List<Made>> draw(Part.Curve curve) {
        Problems.Drawn from = curve.from();
        return curve.along() instanceof Along.Level(List<Integer> levels)
                ? levels.stream().map(level -> Draws.of(from.at(level))).toList() : List.of(Draws.of(from));
    }

    private Map<String, Map<Measure, Double>> row(Part.Curve curve, Made made, int point, long seed)
            throws InterruptedException {
        Map<String, Map<Measure, Double>> row = new HashMap<>();
        for (Series series : curve.series()) {
            Plan plan = Plans.at(curve.along(), point, series.way().plan(made.family(), seed));
            if (series.tokensOf() != null) {
                double tokens = tokens(Objects.requireNonNull(row.get(series.tokensOf())));
                Plan few = Plans.pilot(plan);
                Plan most = Plans.worth(few, tokens, tokens(values(made, few)));
                // A prompt is read once, whatever hangs on it: with more samples each is cheaper.
                plan = Plans.worth(most, tokens, tokens(values(made, most)));
            }
            row.put(series.name(), values(made, plan));
        }
        return row;
    }

    private static double tokens(Map<Measure, Double> of) {
        return Objects.requireNonNull(of.get(Measure.TOKENS));
    }

    private Map<Measure, Double> values(Made made, Plan plan) throws InterruptedException {
        Job job = new Job(made.question(), plan);
        Map<Measure, Double> known = done.get(job);
        if (known == null) {
            known = Reading.of(grower.grow(made.question(), null, plan));
            done.put(job, known);
        }
        return known;
    }

    private static Map<String, List<List<Map<Measure, Double>>>> columns(Part.Curve curve, List<Row> rows) {
        Map<String, List<List<Map<Measure, Double>>>> columns = new HashMap<>();
        for (Series series : curve.series()) {
            List<List<Map<Measure, Double>>> points = new ArrayList<>();
            for (int point : indexes(curve.along().points().size())) {
                points.add(rows.stream().filter(row -> row.point == point)
                        .map(row -> Objects.requireNonNull(row.series.get(series.name()))).toList());
            }
            columns.put(series.name(), points);
        }
        return columns;
    }

    private static List<Integer> indexes(int size) {
        return java.util.stream.IntStream.range(0, size).boxed().toList();
    }
}
