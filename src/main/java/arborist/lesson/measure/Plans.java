package arborist.lesson.measure;

import arborist.lesson.Along;
import arborist.reason.Option;
import arborist.reason.Plan;
import arborist.reason.Techniques;
import java.util.List;

/** The plans of a series at the points of its curve. */
final class Plans {
    /** So many samples say what one costs. */
    private static final int FEW = 4;
    private static final int MOST = 256;

    private Plans() {}

    /** A strategy that does not read the number that goes along the axis is the same at each point. */
    static Plan at(Along along, int point, Plan plan) {
        boolean reads = along instanceof Along.Of(Option option, var _)
                && Techniques.named(plan.strategy()).orElseThrow().options().contains(option);
        return reads && along instanceof Along.Of(Option option, var points)
                ? plan.with(option.with(plan.parameters(), points.get(point))) : plan;
    }

    /** Of those that are asked where a plan gets the tokens of another, what the dearest case comes to: a pilot, and two tries. */
    static List<Plan> dearest(Plan plan) {
        return List.of(pilot(plan), plan.with(plan.parameters().samples(MOST - 1)),
                plan.with(plan.parameters().samples(MOST)));
    }

    static Plan pilot(Plan plan) {
        return plan.with(plan.parameters().samples(FEW));
    }

    /**
     * As many samples as the tokens buy, rounded up: so that the plan is given no less than its rival.
     *
     * @param before a plan, and what it cost
     */
    static Plan worth(Plan before, double tokens, double cost) {
        int samples = before.parameters().samples();
        double worth = Math.ceil(tokens * samples / Math.max(1, cost));
        return before.with(before.parameters().samples((int) Math.clamp(worth, 1, MOST)));
    }
}
