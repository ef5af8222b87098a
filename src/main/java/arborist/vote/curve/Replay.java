package arborist.vote.curve;

import arborist.vote.StoppingRule;

/**
 * What a stopping rule would have made of the samples that are there, read in their order.
 *
 * @param samples how many it would have drawn; all, where it never stops
 * @param share of right answers among those with most votes then, 0 to 1
 */
public record Replay(int samples, double share) {

    public static Replay of(Shares shares, StoppingRule rule) {
        int samples = rule.stopsAt(shares.choices());
        Shares.Count count = shares.new Count();
        shares.choices().subList(0, samples).forEach(count::add);
        return new Replay(samples, count.share());
    }
}
