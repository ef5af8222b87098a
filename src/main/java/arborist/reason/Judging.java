package arborist.reason;

import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Score;
import arborist.trace.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Scores thoughts that have no score that counts, and puts them in order by the scores that count now, a person's first of all. */
public final class Judging {
    private final Growth growth;
    private final Aim aim;
    private final Evaluator evaluator;

    public Judging(Growth growth, Aim aim, Evaluator evaluator) {
        this.growth = growth;
        this.aim = aim;
        this.evaluator = evaluator;
    }

    /** Gives each of the thoughts that has none a score and what exact verifiers say of it. */
    public void score(Sight sight, List<Node> thoughts) throws InterruptedException, RunEnded {
        List<Node> unscored = thoughts.stream().filter(n -> !scored(sight, n)).toList();
        if (unscored.isEmpty()) {
            return;
        }
        List<Evaluation> evaluations = evaluator.evaluate(sight, unscored);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < unscored.size(); i++) {
            Node node = unscored.get(i);
            changes.add(scored(node, evaluations.get(i)));
            changes.addAll(checks(sight, node));
        }
        var _ = growth.tell(changes, List.of());
    }

    /** Puts down what exact verifiers say of each of the thoughts as a step, where they have not said it yet. */
    public void check(Sight sight, List<Node> thoughts) {
        List<Change> changes = thoughts.stream().flatMap(node -> checks(sight, node).stream()).toList();
        if (!changes.isEmpty()) {
            var _ = growth.tell(changes, List.of());
        }
    }

    private List<Change> checks(Sight sight, Node node) {
        boolean said = node.verdict(Verdict.VALID).isPresent() || node.verdict(Verdict.REACHABLE).isPresent();
        return said || node.thought().parent() == null ? List.of()
                : aim.judge(sight.solution(node)).stream().<Change>map(Change.AddVerdict::new).toList();
    }

    /** Gives one thought the score. */
    public void put(Node node, Evaluation evaluation) {
        var _ = growth.tell(scored(node, evaluation));
    }

    public boolean scored(Sight sight, Node node) {
        return sight.score(node, evaluator.scorer().name()).isPresent();
    }

    /** The value that counts now; the least of all where there is none. */
    public double value(Sight sight, Node node) {
        return sight.score(node, evaluator.scorer().name())
                .map(s -> s.higherIsBetter() ? s.value() : -s.value()).orElse(Double.NEGATIVE_INFINITY);
    }

    /** The best first; equal ones stay in their order. */
    public List<Node> ranked(Sight sight, List<Node> thoughts) {
        return thoughts.stream().sorted(Comparator.comparingDouble((Node n) -> -value(sight, n))).toList();
    }

    private Change scored(Node node, Evaluation e) {
        return new Change.AddScore(new Score(Id.random(), node.id(), evaluator.scorer(), e.value(), e.min(), e.max(),
                true, e.readings(), e.evidence(), Score.Scope.PATH, node.wording().version()));
    }

    public Evaluator evaluator() {
        return evaluator;
    }
}
