package arborist.lesson.measure;

import arborist.lesson.Measure;
import arborist.lesson.Part;
import arborist.lesson.Series;
import arborist.reason.Plan;
import arborist.task.make.Made;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** What runs come to: what was run once, for whichever curve, is not run again. Safe to use from any thread. */
final class Values {
    private final Grower grower;
    private final Map<Job, Map<Measure, Double>> done = new ConcurrentHashMap<>();

    private record Job(String question, Plan plan) {}

    Values(Grower grower) {
        this.grower = grower;
    }

    /**
     * One problem at one point of a curve.
     *
     * @param point its place among those of the curve
     * @return by the series' name
     */
    Map<String, Map<Measure, Double>> of(Part.Curve curve, Made made, int point, long seed)
            throws InterruptedException {
        Map<String, Map<Measure, Double>> row = new HashMap<>();
        for (Series series : curve.series()) {
            Plan plan = Plans.at(curve.along(), point, series.way().plan(made.family(), seed));
            String rival = series.tokensOf();
            row.put(series.name(), rival == null ? of(made, plan)
                    : worth(made, plan, tokens(Objects.requireNonNull(row.get(rival)))));
        }
        return row;
    }

    private Map<Measure, Double> worth(Made made, Plan plan, double tokens) throws InterruptedException {
        Plan few = Plans.pilot(plan);
        Plan more = Plans.worth(few, tokens, tokens(of(made, few)));
        // A prompt is read once, whatever hangs on it: with more samples each is cheaper.
        return of(made, Plans.worth(more, tokens, tokens(of(made, more))));
    }

    private static double tokens(Map<Measure, Double> of) {
        return Objects.requireNonNull(of.get(Measure.TOKENS));
    }

    private Map<Measure, Double> of(Made made, Plan plan) throws InterruptedException {
        Job job = new Job(made.question(), plan);
        Map<Measure, Double> known = done.get(job);
        if (known == null) {
            known = Reading.of(grower.grow(made.question(), null, plan));
            done.put(job, known);
        }
        return known;
    }
}
