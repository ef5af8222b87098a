package arborist.vote.set;

import java.util.OptionalDouble;

/**
 * What a stopping rule comes to over a set.
 *
 * @param accuracy the mean share of right answers among those with most votes where it stops, 0 to 1
 * @param samplesMean how many samples it spends on a problem, in the mean
 * @param tokensMean what these samples took, in the mean over the problems that tell; empty where none does
 */
public record StopFigure(Stop stop, double accuracy, double samplesMean, OptionalDouble tokensMean) {}
