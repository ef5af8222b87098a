package arborist.vote.set;

/**
 * What a stopping rule comes to over a set.
 *
 * @param accuracy the mean share of right answers among those with most votes where it stops, 0 to 1
 * @param samplesMean how many samples it spends on a problem, in the mean
 */
public record StopFigure(Stop stop, double accuracy, double samplesMean) {}
