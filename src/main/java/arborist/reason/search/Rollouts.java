package arborist.reason.search;

import arborist.llm.Request;
import arborist.reason.Aim;
import arborist.reason.Chains;
import arborist.reason.Evaluation;
import arborist.reason.Growth;
import arborist.reason.Judging;
import arborist.reason.RunEnded;
import arborist.reason.Sight;
import arborist.reason.Together;
import arborist.reason.prompt.Prompts;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.SearchState;
import arborist.words.Words;
import java.util.List;

/** Plays a solution out to its end, judges the end, and comes back: what was played stays in the tree as a branch that was left. */
public final class Rollouts {
    private static final Words KEPT = Words.kept(Rollouts.class);
    private final Growth growth;
    private final Chains chains;
    private final Judging judging;
    private final Aim aim;
    private final Prompts prompts;
    private final Request.Sampling sampling;
    private final String between;

    /**
     * @param sampling of one sample
     * @param between what stands between two steps
     */
    public Rollouts(Growth growth, Chains chains, Judging judging, Aim aim, Prompts prompts, Request.Sampling sampling,
            String between) {
        this.growth = growth;
        this.chains = chains;
        this.judging = judging;
        this.aim = aim;
        this.prompts = prompts;
        this.sampling = sampling;
        this.between = between;
    }

    /** Gives each of the thoughts the score of the end it leads to, all at once. */
    void judge(Sight sight, List<Node> thoughts) throws InterruptedException, RunEnded {
        Together.all(thoughts.stream().<Together.Work<Boolean>>map(node -> () -> {
            judging.put(node, play(sight, node));
            return true;
        }).toList());
    }

    /** The reward, 0 to 1, of one simulation from the thought. */
    double reward(Sight sight, Node node) throws InterruptedException, RunEnded {
        return play(sight, node).value();
    }

    private Evaluation play(Sight sight, Node node) throws InterruptedException, RunEnded {
        judging.check(sight, List.of(node));
        List<String> steps = sight.solution(node).stream().map(Node::text).toList();
        Node end = aim.complete(steps) || node.search().state() == SearchState.DEAD_END ? node
                : rollOut(sight, node, steps);
        Evaluation evaluation = judging.evaluator().evaluate(growth.look(), List.of(end)).getFirst();
        boolean rolled = !end.id().equals(node.id());
        if (rolled) {
            // On the scale of what the search itself judges, so that the best of both is the best.
            judging.put(end, evaluation.min() == null || evaluation.max() == null ? evaluation
                    : evaluation.normal(evaluation.evidence()));
        }
        return evaluation.normal(rolled ? KEPT.say("rollouts.rolled-out-to", end.text(), evaluation.evidence())
                : evaluation.evidence());
    }

    private Node rollOut(Sight sight, Node node, List<String> steps) throws InterruptedException, RunEnded {
        String begun = steps.isEmpty() ? "" : String.join(between, steps) + between;
        Request request = new Request(prompts.fill(aim.task(), "cot", aim.words(steps)), begun, sampling);
        int index = (int) sight.tree().samples().values().stream()
                .filter(s -> s.sample().run().equals(sight.run())).count();
        Id leaf = chains.draw("rollout", node.id(), Sight.ROLLOUT, request, index).getFirst();
        Sight now = growth.look();
        // The first thought of the rollout: the search came back from there.
        Node top = now.at(leaf);
        for (Node above = now.tree().parent(top); above != null && !above.id().equals(node.id());
                above = now.tree().parent(top)) {
            top = above;
        }
        if (!top.id().equals(node.id())) {
            var _ = growth.tell(
                    new Change.SetSearch(top.id(), SearchState.PRUNED, KEPT.say("rollouts.rolled-out-and-come-back")));
        }
        return now.at(leaf);
    }
}
