package arborist.vote.set;

import arborist.vote.BetaRule;
import arborist.vote.FixedSamples;
import arborist.vote.StoppingRule;
import arborist.vote.WindowRule;
import java.util.ArrayList;
import java.util.List;

/**
 * A stopping rule at one setting: a point of its curve.
 *
 * @param setting for a table, for example {@code 0.95}
 * @param standard whether it is the setting that stands for its rule: all samples, or that of the rule's paper
 */
public record Stop(StoppingRule rule, String setting, boolean standard) {

    /** All points of the curves, of each rule the cheapest first. */
    public static final List<Stop> ALL = all();

    private static List<Stop> all() {
        List<Stop> all = new ArrayList<>();
        for (int samples = 1; samples <= 256; samples *= 2) {
            all.add(new Stop(new FixedSamples(samples), String.valueOf(samples), false));
        }
        all.add(new Stop(new FixedSamples(Integer.MAX_VALUE), "all", true));
        for (double threshold : new double[] {0.6, 0.8, 0.9, 0.95, 0.99}) {
            all.add(new Stop(new BetaRule(threshold), String.valueOf(threshold), threshold == 0.95));
        }
        for (int window : new int[] {2, 3, 4, 5, 8}) {
            all.add(new Stop(new WindowRule(window), String.valueOf(window), window == 5));
        }
        return List.copyOf(all);
    }

    /** As tables and scripts call the rule. */
    public String name() {
        return rule.name();
    }
}
