package arborist.vote.set;

import arborist.vote.FixedSamples;
import java.util.OptionalDouble;

/**
 * What a stopping rule comes to over a set.
 *
 * @param accuracy the mean share of right answers among those with most votes where it stops, 0 to 1
 * @param samplesMean how many samples it spends on a problem, in the mean
 * @param tokensMean what these samples took, in the mean over the problems that tell; empty where none does
 */
public record StopFigure(Stop stop, double accuracy, double samplesMean, OptionalDouble tokensMean) {

    /** Whether more samples would be drawn than are there, so that the figure is that of all of them once more. */
    public boolean isLonger() {
        return !stop.standard() && stop.rule() instanceof FixedSamples fixed && fixed.samples() > samplesMean;
    }
}
