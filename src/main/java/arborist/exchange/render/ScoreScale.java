package arborist.exchange.render;

import arborist.trace.Score;
import arborist.trace.Scorer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the scores of one scorer are spread over a ramp, from 0 for the worst to 1 for the best.
 *
 * <p>The ends are those the scorer declares, else the least and greatest score it gave. The spread is linear, but where scores are
 * never negative, go beyond 1, and the greatest is a hundred times the least above zero or more (Game of 24: 0.001 a doomed
 * reading, 1 a likely one, 20 a sure one, three readings added up), a linear spread would show all but the greatest as one colour:
 * there it is {@code log(1 + score / unit)}, whose unit is the least score above zero.
 *
 * @param least the score at the lower end
 * @param greatest the score at the upper end
 * @param unit the unit of the logarithm; null for a linear spread
 * @param higherIsBetter whether the upper end is the best
 */
public record ScoreScale(Scorer scorer, double least, double greatest, @Nullable Double unit, boolean higherIsBetter) {
    private static final double HEAVY = 100;
    private static final double FINEST = 1e6;

    /**
     * The scale of one scorer.
     *
     * @param scores what it gave, one or more
     */
    public static ScoreScale of(List<Score> scores) {
        Score any = scores.getFirst();
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        double positive = Double.POSITIVE_INFINITY;
        for (Score score : scores) {
            least = Math.min(least, score.min() == null ? score.value() : Math.min(score.min(), score.value()));
            greatest = Math.max(greatest, score.max() == null ? score.value() : Math.max(score.max(), score.value()));
            positive = score.value() > 0 ? Math.min(positive, score.value()) : positive;
        }
        boolean heavy = least >= 0 && greatest > 1 && greatest >= HEAVY * positive;
        Double unit = heavy ? Math.max(positive, greatest / FINEST) : null;
        return new ScoreScale(any.scorer(), least, greatest, unit, any.higherIsBetter());
    }

    /** Where a score stands, from 0 for the worst to 1 for the best; the middle where all scores are one. */
    public double at(double score) {
        double from = spread(least);
        double to = spread(greatest);
        double upwards = to > from ? Math.clamp((spread(score) - from) / (to - from), 0, 1) : 0.5;
        return higherIsBetter ? upwards : 1 - upwards;
    }

    /** The score that stands at a position from 0 for the worst to 1 for the best, for the marks of a legend. */
    public double scoreAt(double position) {
        double upwards = higherIsBetter ? position : 1 - position;
        double place = spread(least) + upwards * (spread(greatest) - spread(least));
        return unit == null ? place : unit * Math.expm1(place);
    }

    public boolean logarithmic() {
        return unit != null;
    }

    private double spread(double score) {
        return unit == null ? score : Math.log1p(Math.max(0, score) / unit);
    }
}
