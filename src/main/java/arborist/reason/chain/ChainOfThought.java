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
import arborist.words.Words;
import java.util.List;

/**
 * One sample. What makes it a direct answer, zero-shot (Kojima et al. 2022) or few-shot (Wei et al. 2022) chain-of-thought is the
 * prompt alone.
 */
public final class ChainOfThought implements Strategy {
    private static final Words KEPT = Words.kept(ChainOfThought.class);
    private final Chains chains;
    private final Request request;
    private final Kind kind;

    public ChainOfThought(Chains chains, Request request, Kind kind) {
        this.chains = chains;
        this.request = request;
        this.kind = kind;
    }

    @Override
    public void grow(Growth growth) throws InterruptedException, RunEnded {
        growth.turn();
        if (Attempt.count(growth.tree(), growth.run().id()) == 0) {
            chains.draw("sample", growth.start(), kind, request, Attempt.next(growth.tree(), growth.run().id()));
        }
    }

    @Override
    public Settled settle(Tree tree, Id run) {
        return Attempt.of(tree, run).stream().filter(Attempt::counts).findFirst()
                .map(a -> new Settled(List.of(a.leaf().id()), a.answer(),
                        KEPT.say("chain-of-thought.it-is-the-only-sample")))
                .orElseGet(() -> Settled.nothing(KEPT.say("chain-of-thought.no-sample-came-to-its")));
    }
}
