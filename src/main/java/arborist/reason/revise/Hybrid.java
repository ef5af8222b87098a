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
import arborist.trace.Node;
import arborist.trace.Refused;
import arborist.trace.RunStatus;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hybrid of both: a draft is revised once or twice; where that leaves confidence low, fresh samples are drawn in parallel, and all
 * vote. (Snell et al. 2024, section 6.2, find that easy questions want revisions and hard ones samples.)
 *
 * <p>What confidence is, is a choice: the share of the attempts so far that agree with the most frequent answer, the scorer's value of the
 * last revision, or the mean probability that the model gave the tokens of it.
 */
public final class Hybrid implements Strategy {
    private static final Words KEPT = Words.kept(Hybrid.class);
    private static final Words WORDS = Words.of(Hybrid.class);
    private final SequentialRevision revision;
    private final Chains chains;
    private final Request one;
    private final Poll poll;
    private final @Nullable Judging judging;
    private final String confidence;
    private final int revised;
    private final int samples;
    private final double threshold;

    /**
     * @param revision makes the draft and its revisions
     * @param one asks for one fresh sample
     * @param confidence {@code votes}, {@code scorer}, {@code probability}, or {@code auto}: the scorer where there is one, else votes
     * @param revised how many attempts the revision makes
     * @param samples how many fresh samples are drawn where confidence is low
     * @param threshold the confidence, 0 to 1, from which on none are
     */
    public Hybrid(SequentialRevision revision, Chains chains, Request one, Poll poll, @Nullable Judging judging,
            String confidence, int revised, int samples, double threshold) {
        if (confidence.equals("scorer") && judging == null) {
            throw new Refused(WORDS.say("hybrid.there-is-no-scorer-to"));
        }
        this.revision = revision;
        this.chains = chains;
        this.one = one;
        this.poll = poll;
        this.judging = judging;
        this.confidence = confidence;
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
                int next = Attempt.next(growth.tree(), run);
                chains.draw("sample", growth.start(), Kind.STEP, new Request(one.messages(), one.begun(),
                        one.sampling().times(missing).seeded(seed == null ? null : seed + next)), next);
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
    private double confidence(Sight sight) throws RunEnded {
        List<Attempt> attempts = Attempt.of(sight.tree(), sight.run()).stream().filter(Attempt::counts).toList();
        if (attempts.isEmpty()) {
            return 0;
        }
        Node last = attempts.getLast().leaf();
        if (confidence.equals("probability")) {
            return sight.score(last, Scorer.MEAN_PROBABILITY).map(Score::share).orElseThrow(
                    () -> new RunEnded(RunStatus.FAILED,
                            KEPT.say("hybrid.the-model-tells-no-log")));
        }
        return judging == null || confidence.equals("votes") ? poll.share(sight.tree(), sight.run())
                : sight.score(last, judging.evaluator().scorer().name()).map(Score::share).orElse(0.0);
    }
}
