package arborist.label.agree;

import java.util.Optional;

/** The intervals of figures of agreement, each empty where there is no such figure, or there are too few solutions to draw from. */
public record Intervals(Optional<Bootstrap.Interval> cohen, Optional<Bootstrap.Interval> quadratic,
        Optional<Bootstrap.Interval> fleiss, Optional<Bootstrap.Interval> alpha) {

    static Intervals of(Judgements judgements, boolean ordered, Alpha.Metric metric) {
        int size = judgements.categories().size();
        int raters = judgements.annotators().size();
        boolean two = raters == 2;
        return new Intervals(
                two ? Bootstrap.of(judgements, () -> new CohenSum(size, Kappa.NAMES)) : Optional.empty(),
                two && ordered ? Bootstrap.of(judgements, () -> new CohenSum(size, Kappa.SQUARES)) : Optional.empty(),
                Bootstrap.of(judgements, () -> new FleissSum(raters, size)), Bootstrap.alpha(judgements, metric));
    }
}
