package arborist.example;

import arborist.reason.Evaluation;
import arborist.reason.Evaluator;
import arborist.reason.Sight;
import arborist.trace.Node;
import arborist.trace.Scorer;
import java.util.List;

/** Likes short solutions: 1 for none at all, a half at a hundred letters, and less the longer. */
record Briefness() implements Evaluator {

    @Override
    public Scorer scorer() {
        return new Scorer("briefness", "1", false);
    }

    @Override
    public double sure() {
        return 0.9;
    }

    @Override
    public List<Evaluation> evaluate(Sight sight, List<Node> thoughts) {
        return thoughts.stream().map(thought -> {
            int letters = sight.solution(thought).stream().mapToInt(step -> step.text().length()).sum();
            return new Evaluation(100.0 / (100 + letters), 0.0, 1.0, 1, letters + " letters");
        }).toList();
    }
}
