package arborist.reason.revise;

import arborist.llm.Request;
import arborist.reason.Attempt;
import arborist.reason.Chains;
import arborist.reason.Critic;
import arborist.reason.Growth;
import arborist.reason.RunEnded;
import arborist.reason.Settled;
import arborist.reason.Strategy;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.Comparator;
import java.util.List;

/**
 * Extrinsic self-correction (Huang et al. 2024 show that without feedback from outside it does not help): a verifier or a tool says
 * which line is wrong, never what would be right, and the model revises on that, until it passes or the rounds are spent. The best
 * attempt is chosen, not the last.
 */
public final class SelfCorrection implements Strategy {
    private static final Words KEPT = Words.kept(SelfCorrection.class);
    private final Chains chains;
    private final Request draft;
    private final Reviser reviser;
    private final Critic critic;
    private final int rounds;

    /**
     * @param critic says what is wrong, and when to stop
     * @param rounds how often the draft is revised at most
     */
    public SelfCorrection(Chains chains, Request draft, Reviser reviser, Critic critic, int rounds) {
        this.chains = chains;
        this.draft = draft;
        this.reviser = reviser;
        this.critic = critic;
        this.rounds = rounds;
    }

    @Override
    public void grow(Growth growth) throws InterruptedException, RunEnded {
        growth.turn();
        for (int round = 0; round <= rounds; round++) {
            List<Attempt> attempts = Attempt.of(growth.tree(), growth.run().id()).stream().filter(Attempt::taken)
                    .toList();
            if (attempts.stream().anyMatch(critic::passes)) {
                return;
            }
            if (attempts.size() > round) {
                continue;
            }
            if (round == 0) {
                chains.draw("sample", growth.start(), Kind.STEP, draft, 0);
            } else {
                List<Attempt> whole = attempts.stream().filter(Attempt::counts).toList();
                if (whole.isEmpty()) {
                    return;
                }
                reviser.correct(whole.getLast(), feedback(whole.getLast()), round);
            }
            growth.turn();
        }
    }

    /** The one that passes, else the one with the fewest faulty lines, among equals the later. */
    @Override
    public Settled settle(Tree tree, Id run) {
        List<Attempt> best = Attempt.of(tree, run).stream().filter(Attempt::counts)
                .sorted(Comparator.comparing((Attempt a) -> !critic.passes(a)).thenComparing(a -> a.answer() == null)
                        .thenComparingInt(a -> critic.faults(a).size())
                        .thenComparing(Comparator.comparingInt(Attempt::index).reversed()))
                .toList();
        if (best.isEmpty()) {
            return Settled.nothing(KEPT.say("any.no-solution-came-to-its"));
        }
        Attempt first = best.getFirst();
        return new Settled(best.stream().map(a -> a.leaf().id()).toList(), first.answer(),
                critic.passes(first) ? KEPT.say("self-correction.it-passed-the-verifier-in", first.index())
                        : KEPT.say("self-correction.none-passed-the-verifier-this"));
    }

    /** The first fault, in a sentence or two. */
    private String feedback(Attempt attempt) {
        List<String> faults = critic.faults(attempt);
        if (!faults.isEmpty()) {
            return faults.getFirst();
        }
        return attempt.answer() == null ? "There is no final answer in it."
                : "The final answer is not right: " + attempt.answer();
    }
}
