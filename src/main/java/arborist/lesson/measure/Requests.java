package arborist.lesson.measure;

import arborist.lesson.Along;
import arborist.lesson.Part;
import arborist.lesson.Series;
import arborist.reason.Estimate;
import arborist.reason.Plan;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** How many requests it takes to measure a curve, known before the first of them is made. */
public final class Requests {
    private Requests() {}

    /**
     * At most so many, those not counted that are made again since a server failed.
     *
     * @param by the model that all series ask
     */
    public static long most(Part.Curve curve, Plan.ModelName by) {
        int points = curve.along().points().size();
        // At each level there are other problems; else the same, and what is the same at two points is run once.
        long each = curve.along() instanceof Along.Level
                ? IntStream.range(0, points).mapToLong(point -> calls(plans(curve, by, point, point + 1))).sum()
                : calls(plans(curve, by, 0, points));
        return each * curve.from().count();
    }

    private static long calls(Set<Plan> plans) {
        return plans.stream().mapToLong(plan -> Estimate.of(plan, "").calls()).sum();
    }

    private static Set<Plan> plans(Part.Curve curve, Plan.ModelName by, int from, int to) {
        Set<Plan> plans = new HashSet<>();
        for (Series series : curve.series()) {
            for (int point = from; point < to; point++) {
                Plan plan = Plans.at(curve.along(), point,
                        series.way().plan(curve.from().family(), by, curve.from().seed()));
                if (series.tokensOf() == null) {
                    plans.add(plan);
                } else {
                    plans.addAll(Plans.dearest(plan));
                }
            }
        }
        return plans;
    }
}
