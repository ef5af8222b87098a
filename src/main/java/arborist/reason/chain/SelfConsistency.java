package arborist.reason.chain;

import arborist.llm.Request;
import arborist.reason.Attempt;
import arborist.reason.Chains;
import arborist.reason.Growth;
import arborist.reason.RunEnded;
import arborist.reason.Settled;
import arborist.reason.Strategy;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Tree;

/**
 * Self-consistency (Wang et al. 2023): independent samples at a temperature, and the answer that most of them come to; with an early
 * stop, samples are drawn a wave at a time until the rule has seen enough.
 */
public final class SelfConsistency implements Strategy {
    private final Chains chains;
    private final Request request;
    private final Poll poll;
    private final int samples;

    /**
     * @param request for one sample
     * @param poll how samples are counted, and when there are enough
     * @param samples how many are drawn at most
     */
    public SelfConsistency(Chains chains, Request request, Poll poll, int samples) {
        this.chains = chains;
        this.request = request;
        this.poll = poll;
        this.samples = samples;
    }

    @Override
    public void grow(Growth growth) throws InterruptedException, RunEnded {
        growth.turn();
        int drawn = Attempt.count(growth.tree(), growth.run().id());
        int next = Attempt.next(growth.tree(), growth.run().id());
        while (drawn < samples && !poll.enough(growth.tree(), growth.run().id())) {
            int wave = Math.min(poll.wave(), samples - drawn);
            chains.draw("sample", growth.start(), Kind.STEP, Waves.request(request, next, wave), next);
            growth.turn();
            drawn += wave;
            next += wave;
        }
    }

    @Override
    public Settled settle(Tree tree, Id run) {
        return poll.majority(tree, run);
    }
}
