package arborist.lesson.measure;

import arborist.lesson.Measure;
import arborist.lesson.Part;
import arborist.lesson.Series;
import arborist.reason.Plan;
import arborist.task.make.Made;
import arborist.trace.Refused;
import arborist.trace.RunStatus;
import arborist.words.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What runs come to: what was run once, for whichever curve, is not run again. Safe to use from any thread. */
final class Values {
    private static final Words WORDS = Words.of(Values.class);
    private final Grower grower;
    private final Map<Job, Map<Measure, Double>> done = new ConcurrentHashMap<>();

    private record Job(String question, Plan plan) {}

    Values(Grower grower) {
        this.grower = grower;
    }

    /**
     * One problem at one point of a curve.
     *
     * @param by the model that all series ask, null for that of each
     * @param point its place among those of the curve
     * @return by the series' name
     */
    Map<String, Map<Measure, Double>> of(Part.Curve curve, Plan.@Nullable ModelName by, Made made, int point,
            long seed) throws InterruptedException {
        Map<String, Map<Measure, Double>> row = new HashMap<>();
        for (Series series : curve.series()) {
            Plan plan = Plans.at(curve.along(), point, by == null ? series.way().plan(made.family(), seed)
                    : series.way().plan(made.family(), by, seed));
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
            known = Reading.of(whole(grower.grow(made.question(), null, plan), plan));
            done.put(job, known);
        }
        return known;
    }

    /**
     * The built-in models fail at what they cannot do, and that is measured; a server fails for want of money, of a limit or of itself,
     * and what its model can do is not known by it.
     */
    private static Grower.Grown whole(Grower.Grown grown, Plan plan) {
        if (!Plan.BUILT_IN.equals(plan.model().preset()) && grown.run().status() != RunStatus.DONE) {
            throw new Refused(WORDS.say("values.not-whole", plan.model().name(),
                    Objects.requireNonNullElse(grown.run().reason(), "")));
        }
        return grown;
    }
}
