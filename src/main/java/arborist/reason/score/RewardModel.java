package arborist.reason.score;

import arborist.llm.ModelTrouble;
import arborist.llm.StepScorer;
import arborist.reason.Aim;
import arborist.reason.Asker;
import arborist.reason.Evaluation;
import arborist.reason.Evaluator;
import arborist.reason.RunEnded;
import arborist.reason.Sight;
import arborist.trace.Node;
import arborist.trace.Scorer;
import java.util.ArrayList;
import java.util.List;

/**
 * A reward model as a scorer. Of a process reward model's values of the steps the last one counts: it is the probability that what stands
 * so far is right (Snell et al. 2024, section 5.1).
 */
public final class RewardModel implements Evaluator {
    private static final double SURE = 0.9;

    private final StepScorer model;
    private final Aim aim;
    private final Asker asker;

    /** @param asker puts down what it read */
    public RewardModel(StepScorer model, Aim aim, Asker asker) {
        this.model = model;
        this.aim = aim;
        this.asker = asker;
    }

    @Override
    public Scorer scorer() {
        return new Scorer(model.name(), model.version(), false);
    }

    @Override
    public double sure() {
        return SURE;
    }

    @Override
    public List<Evaluation> evaluate(Sight sight, List<Node> thoughts) throws InterruptedException, RunEnded {
        List<StepScorer.Solution> solutions = thoughts.stream().map(n -> new StepScorer.Solution(aim.question(),
                sight.solution(n).stream().map(Node::text).toList())).toList();
        try {
            List<Evaluation> evaluations = new ArrayList<>();
            long tokens = 0;
            for (StepScorer.Scored scored : model.score(solutions)) {
                evaluations.add(new Evaluation(scored.steps().getLast(), 0.0, 1.0, 1, scored.evidence()));
                tokens += scored.tokens();
            }
            if (tokens > 0) {
                asker.read(model.name(), tokens);
            }
            return evaluations;
        } catch (ModelTrouble e) {
            throw RunEnded.by(e.trouble());
        }
    }
}
