package arborist.label.agree;

import arborist.label.Schemes;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far annotators agree; each figure is empty where the labels do not suffice for it.
 *
 * @param units how many were judged by two at least
 * @param cohen of two annotators only
 * @param quadratic Cohen's kappa with squared weights, of two annotators' step ratings only
 * @param alpha ordinal for step ratings, nominal for first errors
 */
public record Agreement(String scheme, Judgements judgements, int units, OptionalDouble percent, OptionalDouble cohen,
        OptionalDouble quadratic, OptionalDouble fleiss, OptionalDouble alpha, Intervals intervals,
        List<Unit> disputed) {

    public static Agreement of(String scheme, Judgements judgements) {
        boolean ordered = scheme.equals(Schemes.STEP_RATING);
        Alpha.Metric metric = ordered ? Alpha.Metric.ORDINAL : Alpha.Metric.NOMINAL;
        return new Agreement(scheme, judgements, judgements.comparable().size(), Kappa.percent(judgements),
                Kappa.cohen(judgements), ordered ? Kappa.quadratic(judgements) : OptionalDouble.empty(),
                Kappa.fleiss(judgements), Alpha.of(judgements, metric), Intervals.of(judgements, ordered, metric),
                judgements.disputed());
    }
}
