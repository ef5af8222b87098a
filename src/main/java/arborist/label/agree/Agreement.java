package arborist.label.agree;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How far annotators agree; each figure is empty where the labels do not suffice for it.
 *
 * @param units how many were judged by two at least
 * @param cohen of two annotators only
 * @param quadratic Cohen's kappa with squared weights, of two annotators' ratings only
 * @param alpha ordinal for ratings, nominal for first errors and preferences
 */
public record Agreement(Compared about, Judgements judgements, int units, OptionalDouble percent, OptionalDouble cohen,
        OptionalDouble quadratic, OptionalDouble fleiss, OptionalDouble alpha, Intervals intervals,
        List<Unit> disputed) {

    public static Agreement of(Compared about, Judgements judgements) {
        boolean ordered = about.ordered();
        Alpha.Metric metric = ordered ? Alpha.Metric.ORDINAL : Alpha.Metric.NOMINAL;
        return new Agreement(about, judgements, judgements.comparable().size(), Kappa.percent(judgements),
                Kappa.cohen(judgements), ordered ? Kappa.quadratic(judgements) : OptionalDouble.empty(),
                Kappa.fleiss(judgements), Alpha.of(judgements, metric), Intervals.of(judgements, ordered, metric),
                judgements.disputed());
    }
}
