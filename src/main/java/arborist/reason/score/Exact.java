package arborist.reason.score;

import arborist.reason.Aim;
import arborist.reason.Evaluation;
import arborist.reason.Evaluator;
import arborist.reason.Sight;
import arborist.trace.AnswerReading;
import arborist.trace.Node;
import arborist.trace.Scorer;
import arborist.trace.Verdict;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The task's exact verifiers as a scorer: 1 where all they can say is yes, 0 where any says no, a half where they can say nothing.
 */
public final class Exact implements Evaluator {
    private static final Words KEPT = Words.kept(Exact.class);
    private final Aim aim;

    public Exact(Aim aim) {
        this.aim = aim;
    }

    @Override
    public Scorer scorer() {
        return new Scorer("exact", "1", false);
    }

    @Override
    public double sure() {
        return 1;
    }

    @Override
    public List<Evaluation> evaluate(Sight sight, List<Node> thoughts) {
        return thoughts.stream().map(node -> judge(sight.solution(node))).toList();
    }

    private static String found(Verdict verdict) {
        return switch (verdict.aspect()) {
            case Verdict.VALID -> KEPT.say("exact.valid", verdict.evidence());
            case Verdict.REACHABLE -> KEPT.say("exact.reachable", verdict.evidence());
            case Verdict.RIGHT -> KEPT.say("exact.right", verdict.evidence());
            default -> verdict.aspect() + ": " + verdict.evidence();
        };
    }

    private Evaluation judge(List<Node> solution) {
        List<Verdict> verdicts = new ArrayList<>(aim.judge(solution));
        if (aim.complete(solution.stream().map(Node::text).toList())) {
            AnswerReading reading = aim.read(solution);
            aim.right(solution.getLast(), reading).ifPresent(verdicts::add);
        }
        List<Verdict> decided = verdicts.stream().filter(v -> v.outcome() != Verdict.Outcome.UNDECIDED).toList();
        String evidence = decided.stream().map(Exact::found).collect(Collectors.joining("; "));
        double value = decided.isEmpty() ? 0.5
                : decided.stream().allMatch(v -> v.outcome() == Verdict.Outcome.YES) ? 1 : 0;
        return new Evaluation(value, 0.0, 1.0, 1,
                decided.isEmpty() ? KEPT.say("exact.no-verifier-can-tell") : evidence);
    }
}
