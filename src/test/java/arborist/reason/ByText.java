package arborist.reason;

import arborist.trace.Node;
import arborist.trace.Scorer;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Scores thoughts as a test says, from 0 to 1. */
public record ByText(ToDoubleFunction<String> value) implements Evaluator {

    @Override
    public Scorer scorer() {
        return new Scorer("by-text", "1", false);
    }

    @Override
    public double sure() {
        return 1;
    }

    @Override
    public List<Evaluation> evaluate(Sight sight, List<Node> thoughts) {
        return thoughts.stream()
                .map(n -> new Evaluation(value.applyAsDouble(n.text()), 0.0, 1.0, 1, "as the test says")).toList();
    }
}
