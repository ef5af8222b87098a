package arborist.reason.chain;

import arborist.llm.Request;
import arborist.reason.Attempt;
import arborist.reason.Best;
import arborist.reason.Chains;
import arborist.reason.Growth;
import arborist.reason.Judging;
import arborist.reason.RunEnded;
import arborist.reason.Settled;
import arborist.reason.Strategy;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Tree;

/** Best-of-N (Cobbe et al. 2021): independent samples, of which the one that the scorer likes best is chosen. */
public final class BestOfN implements Strategy {
    private final Chains chains;
    private final Request request;
    private final Judging judging;
    private final int samples;

    public BestOfN(Chains chains, Request request, Judging judging, int samples) {
        this.chains = chains;
        this.request = request;
        this.judging = judging;
        this.samples = samples;
    }

    @Override
    public void grow(Growth growth) throws InterruptedException, RunEnded {
        growth.turn();
        int drawn = Attempt.count(growth.tree(), growth.run().id());
        if (drawn < samples) {
            int next = Attempt.next(growth.tree(), growth.run().id());
            chains.draw("sample", growth.start(), Kind.STEP, Waves.request(request, next, samples - drawn), next);
            growth.turn();
        }
        judging.score(growth.look(), Attempt.of(growth.tree(), growth.run().id()).stream().filter(Attempt::counts)
                .map(Attempt::leaf).toList());
    }

    @Override
    public Settled settle(Tree tree, Id run) {
        return Best.of(tree, run, judging.evaluator().scorer().name());
    }
}
