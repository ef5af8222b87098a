package arborist.reason.revise;

import arborist.llm.Request;
import arborist.reason.Attempt;
import arborist.reason.Best;
import arborist.reason.Chains;
import arborist.reason.Growth;
import arborist.reason.Judging;
import arborist.reason.RunEnded;
import arborist.reason.Settled;
import arborist.reason.Sight;
import arborist.reason.Strategy;
import arborist.reason.chain.Poll;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Score;
import arborist.trace.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hybrid of both: a draft is revised once or twice; where that leaves confidence low, fresh samples are drawn in parallel, and all
 * vote. (Snell et al. 2024, section 6.2, find that easy questions want revisions and hard ones samples.)
 *
 * <p>Confidence is the score of the last revision where there is a scorer, else the share of the attempts so far that agree with the
 * most frequent answer.
 */
public final class Hybrid implements Strategy {
    private final SequentialRevision revision;
    private final Chains chains;
    private final Request one;
    private final Poll poll;
    private final @Nullable Judging judging;
    private final int revised;
    private final int samples;
    private final double threshold;

    /**
     * @param revision makes the draft and its revisions
     * @param one asks for one fresh sample
     * @param revised how many attempts the revision makes
     * @param samples how many fresh samples are drawn where confidence is low
     * @param threshold the confidence, 0 to 1, from which on none are
     */
    public Hybrid(SequentialRevision revision, Chains chains, Request one, Poll poll, @Nullable Judging judging,
            int revised, int samples, double threshold) {
        this.revision = revision;
        this.chains = chains;
        this.one = one;
        this.poll = poll;
        this.judging = judging;
        this.revised = revised;
        this.samples = samples;
        this.threshold = threshold;
    }

    @Override
    public void grow(Growth growth) throws InterruptedException, RunEnded {
        revision.grow(growth);
        Id run = growth.run().id();
        int drawn = Attempt.count(growth.tree(), run);
        boolean begun = drawn > revised;
        if (begun || confidence(growth.look()) < threshold) {
            int missing = revised + samples - drawn;
            if (missing > 0) {
                Long seed = one.sampling().seed();
                chains.draw("sample", growth.start(), Kind.STEP, new Request(one.messages(), one.begun(),
                        one.sampling().times(missing).seeded(seed == null ? null : seed + drawn)), drawn);
            }
            if (judging != null) {
                judging.score(growth.look(), Attempt.of(growth.tree(), run).stream().filter(Attempt::counts)
                        .map(Attempt::leaf).toList());
            }
        }
    }

    @Override
    public Settled settle(Tree tree, Id run) {
        boolean sampled = Attempt.count(tree, run) > revised;
        if (!sampled) {
            return revision.settle(tree, run);
        }
        return judging == null ? poll.majority(tree, run)
                : Best.of(tree, run, judging.evaluator().scorer().name());
    }

    /** 0 to 1. */
    private double confidence(Sight sight) {
        List<Attempt> attempts = Attempt.of(sight.tree(), sight.run()).stream().filter(Attempt::counts).toList();
        if (attempts.isEmpty()) {
            return 0;
        }
        return judging == null ? poll.share(sight.tree(), sight.run())
                : sight.score(attempts.getLast().leaf(), judging.evaluator().scorer().name()).map(Score::share)
                        .orElse(0.0);
    }
}
