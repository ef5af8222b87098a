package arborist.example;

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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws samples one after the other until two give the same answer, or as many as are allowed. */
record UntilTwoAgree(Chains chains, Request request, int most) implements Strategy {

    @Override
    public void grow(Growth growth) throws InterruptedException, RunEnded {
        Id run = growth.run().id();
        growth.turn();
        while (agreed(growth.tree(), run).isEmpty() && Attempt.count(growth.tree(), run) < most) {
            chains.draw("sample", growth.start(), Kind.STEP, request, Attempt.next(growth.tree(), run));
            growth.turn();
        }
    }

    @Override
    public Settled settle(Tree tree, Id run) {
        return agreed(tree, run)
                .map(a -> new Settled(List.of(a.leaf().id()), a.answer(), "Two samples say so."))
                .orElseGet(() -> Settled.nothing("No two samples agree."));
    }

    /** The first sample whose answer was there before. */
    private static Optional<Attempt> agreed(Tree tree, Id run) {
        Set<String> answers = new HashSet<>();
        return Attempt.of(tree, run).stream().filter(a -> a.counts() && a.answer() != null)
                .filter(a -> !answers.add(String.valueOf(a.answer()))).findFirst();
    }
}
