package arborist.reason.chain;

import arborist.reason.Growth;
import arborist.reason.Judging;
import arborist.reason.RunEnded;
import arborist.reason.Settled;
import arborist.reason.Sight;
import arborist.reason.Strategy;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Judges the steps of solutions that are there already, one by one, each with what stands before it (as Lightman et al. 2023 have a
 * process reward model do). It grows nothing.
 *
 * <p>Judged are the steps that lead to the start and all below it, whoever grew them; branches that were pruned are left out, and so is
 * what has a score of this scorer that counts.
 */
public final class JudgeSteps implements Strategy {
    private static final Words KEPT = Words.kept(JudgeSteps.class);
    private final Judging judging;
    private final Id start;

    public JudgeSteps(Judging judging, Id start) {
        this.judging = judging;
        this.start = start;
    }

    @Override
    public void grow(Growth growth) throws InterruptedException, RunEnded {
        growth.turn();
        Sight sight = growth.look();
        judging.score(sight, steps(sight.tree()));
    }

    @Override
    public Settled settle(Tree tree, Id run) {
        Sight sight = new Sight(tree, run, start);
        List<Node> scored = steps(tree).stream().filter(n -> judging.scored(sight, n)).toList();
        return Settled.nothing(scored.stream().min(Comparator.comparingDouble(n -> judging.value(sight, n)))
                .map(weakest -> KEPT.say("judge-steps.judged", scored.size(), weakest.text()))
                .orElse(KEPT.say("judge-steps.there-is-no-step-to")));
    }

    private List<Node> steps(Tree tree) {
        List<Node> steps = new ArrayList<>(tree.path(start));
        below(tree, start, steps);
        steps.removeIf(n -> n.thought().parent() == null || n.text().isBlank());
        return steps;
    }

    private static void below(Tree tree, Id parent, List<Node> steps) {
        for (Node child : tree.children(parent)) {
            boolean left = child.search().state() == SearchState.PRUNED || child.thought().kind().equals(Kind.PROBLEM);
            if (!left) {
                steps.add(child);
                below(tree, child.id(), steps);
            }
        }
    }
}
