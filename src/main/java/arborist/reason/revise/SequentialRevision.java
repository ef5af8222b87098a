package arborist.reason.revise;

import arborist.llm.Request;
import arborist.reason.Attempt;
import arborist.reason.Best;
import arborist.reason.Chains;
import arborist.reason.Growth;
import arborist.reason.Judging;
import arborist.reason.RunEnded;
import arborist.reason.Settled;
import arborist.reason.Strategy;
import arborist.reason.Together;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sequential revision (Madaan et al. 2023; Snell et al. 2024, section 6): each round improves on the one before; several samples are
 * each revised on their own. With a scorer the best of all rounds is chosen, without one the last.
 */
public final class SequentialRevision implements Strategy {
    private static final Words KEPT = Words.kept(SequentialRevision.class);
    private final Chains chains;
    private final Request draft;
    private final Reviser reviser;
    private final @Nullable Judging judging;
    private final int samples;
    private final int rounds;

    /**
     * @param draft asks for one first solution
     * @param judging null where the last revision is to be chosen, whatever it is worth
     * @param samples how many drafts are revised beside each other
     * @param rounds how often each is revised
     */
    public SequentialRevision(Chains chains, Request draft, Reviser reviser, @Nullable Judging judging, int samples,
            int rounds) {
        this.chains = chains;
        this.draft = draft;
        this.reviser = reviser;
        this.judging = judging;
        this.samples = samples;
        this.rounds = rounds;
    }

    @Override
    public void grow(Growth growth) throws InterruptedException, RunEnded {
        growth.turn();
        Together.all(IntStream.range(0, samples).<Together.Work<Boolean>>mapToObj(i -> () -> {
            branch(growth, i);
            return true;
        }).toList());
        if (judging != null) {
            judging.score(growth.look(), Attempt.of(growth.tree(), growth.run().id()).stream()
                    .filter(Attempt::counts).map(Attempt::leaf).toList());
        }
    }

    @Override
    public Settled settle(Tree tree, Id run) {
        if (judging != null) {
            return Best.of(tree, run, judging.evaluator().scorer().name());
        }
        return Attempt.of(tree, run).stream().filter(Attempt::counts)
                .reduce((first, second) -> round(second) >= round(first) ? second : first)
                .map(last -> new Settled(List.of(last.leaf().id()), last.answer(),
                        KEPT.say("sequential-revision.it-is-what-stood-after", round(last))))
                .orElseGet(() -> Settled.nothing(KEPT.say("any.no-solution-came-to-its")));
    }

    /** A draft and its revisions take the indexes i, i + samples, i + 2 * samples and so on. */
    private void branch(Growth growth, int i) throws InterruptedException, RunEnded {
        for (int round = 0; round <= rounds; round++) {
            List<Attempt> so = own(growth, i);
            int index = i + round * samples;
            if (so.size() > round) {
                continue;
            }
            if (round == 0) {
                Long seed = draft.sampling().seed();
                chains.draw("sample", growth.start(), Kind.STEP, new Request(draft.messages(), draft.begun(),
                        draft.sampling().seeded(seed == null ? null : seed + i)), index);
            } else {
                List<Attempt> whole = so.stream().filter(Attempt::counts).toList();
                if (whole.isEmpty()) {
                    return;
                }
                reviser.revise(whole.getLast(), index);
            }
            growth.turn();
        }
    }

    private List<Attempt> own(Growth growth, int i) throws InterruptedException, RunEnded {
        return Attempt.of(growth.tree(), growth.run().id()).stream()
                .filter(a -> a.index() % samples == i).filter(Attempt::taken).toList();
    }

    private int round(Attempt attempt) {
        return attempt.index() / samples;
    }
}
