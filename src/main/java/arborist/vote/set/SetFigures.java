package arborist.vote.set;

import arborist.vote.curve.Curve;
import arborist.vote.why.Diagnosis;
import arborist.vote.why.Loss;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What the votes of a set come to.
 *
 * @param problems that have samples
 * @param judged those of them in which something tells right from wrong; all else is about these
 * @param samples of all problems
 * @param oracles those of them whose run reads the known answer: what every rule comes to counts them too
 * @param tokens of all samples, empty where none told
 * @param tokensMean the same of one problem in the mean, over those that tell; every rule looks at all samples, so it is the cost of each
 * @param scorer whose scores were counted, empty where there are none
 * @param rules by name, all of them
 * @param refused by name of a rule, why it is not asked
 * @param curves empty where they are refused; {@code whyNoCurves} says why then
 * @param losses of the rule that is explained, the cheapest to rescue first
 */
public record SetFigures(int problems, int judged, int samples, int oracles, OptionalLong tokens,
        OptionalDouble tokensMean, Optional<String> scorer,
        Map<String, Outcome> rules,
        Map<String, String> refused, Optional<Curves> curves, String whyNoCurves, List<Loss> losses) {
    public SetFigures {
        losses = List.copyOf(losses);
    }

    /** Whether a rule chose anything, so that there are losses to explain. */
    public boolean decides(String rule) {
        Outcome outcome = rules.get(rule);
        return outcome != null && outcome.of() > 0 && !refused.containsKey(rule);
    }

    /**
     * Shares right against the number of samples.
     *
     * @param best by the name of the rule; none where there are no scores
     * @param stopping every rule at every setting
     */
    public record Curves(Curve pass, Curve majority, Map<String, Curve> best, List<StopFigure> stopping) {
        public Curves {
            stopping = List.copyOf(stopping);
        }
    }

    /** How many votes were lost for which reason; all reasons are there, and they add up to the lost votes. */
    public Map<Diagnosis, Integer> diagnoses() {
        Map<Diagnosis, Integer> counts = new EnumMap<>(Diagnosis.class);
        for (Diagnosis diagnosis : Diagnosis.values()) {
            counts.put(diagnosis, 0);
        }
        losses.forEach(loss -> counts.merge(loss.primary(), 1, Integer::sum));
        return counts;
    }

    /** Those against which so large a majority stands that the known answer may be wrong itself; none where the rule decided nothing. */
    public List<Loss> doubted() {
        return losses.stream().filter(Loss::goldDoubted).toList();
    }

    static List<Loss> sorted(List<Loss> losses) {
        List<Loss> sorted = new ArrayList<>(losses);
        sorted.sort(Loss.CHEAPEST_FIRST);
        return sorted;
    }
}
