package arborist.reason.revise;

import arborist.llm.Request;
import arborist.reason.Attempt;
import arborist.reason.Chains;
import arborist.reason.Critic;
import arborist.reason.Growth;
import arborist.reason.RunEnded;
import arborist.reason.Settled;
import arborist.reason.Strategy;
import arborist.trace.Call;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.List;

/**
 * The control of self-correction: fresh samples instead of revisions, with the same verifier as the stop, until as many tokens are spent.
 * Without it one cannot tell whether the feedback helped, or just trying again.
 */
public final class FreshSamples implements Strategy {
    private static final Words KEPT = Words.kept(FreshSamples.class);
    private final Chains chains;
    private final Request one;
    private final Critic critic;
    private final int samples;
    private final long tokens;

    /**
     * @param critic says when to stop
     * @param samples how many at most
     * @param tokens after how many tokens, of prompts and answers together, no further sample begins
     */
    public FreshSamples(Chains chains, Request one, Critic critic, int samples, long tokens) {
        this.chains = chains;
        this.one = one;
        this.critic = critic;
        this.samples = samples;
        this.tokens = tokens;
    }

    @Override
    public void grow(Growth growth) throws InterruptedException, RunEnded {
        growth.turn();
        Id run = growth.run().id();
        int next = Attempt.next(growth.tree(), run);
        for (int i = Attempt.count(growth.tree(), run); i < samples && goesOn(growth.tree(), run); i++, next++) {
            Long seed = one.sampling().seed();
            chains.draw("sample", growth.start(), Kind.STEP, new Request(one.messages(), one.begun(),
                    one.sampling().seeded(seed == null ? null : seed + next)), next);
            growth.turn();
        }
    }

    @Override
    public Settled settle(Tree tree, Id run) {
        List<Attempt> attempts = Attempt.of(tree, run).stream().filter(Attempt::counts).toList();
        return attempts.stream().filter(critic::passes).findFirst()
                .map(a -> new Settled(List.of(a.leaf().id()), a.answer(),
                        KEPT.say("fresh-samples.it-passed-the-verifier-as", a.index() + 1)))
                .orElseGet(() -> attempts.isEmpty() ? Settled.nothing(KEPT.say("fresh-samples.no-sample-came-to-its"))
                        : new Settled(List.of(attempts.getLast().leaf().id()), attempts.getLast().answer(),
                                KEPT.say("fresh-samples.none-passed-the-verifier-this")));
    }

    private boolean goesOn(Tree tree, Id run) {
        return spent(tree, run) < tokens && Attempt.of(tree, run).stream().noneMatch(critic::passes);
    }

    /** Tokens of all calls of a run. */
    private static long spent(Tree tree, Id run) {
        return tree.calls().values().stream().filter(c -> run.equals(c.run())).map(Call::usage)
                .mapToLong(u -> (u.input() == null ? 0 : u.input()) + (u.output() == null ? 0 : u.output())).sum();
    }
}
