package arborist.ui.lessons;

import arborist.reason.Attempt;
import arborist.reason.Plan;
import arborist.reason.set.Outcome;
import arborist.task.Task;
import arborist.task.Tasks;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.RunState;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a class sees of a run at one glance.
 *
 * @param steps of the solution that it settled on, else of its first, without the answer
 * @param answers that its samples came to, the most frequent first
 * @param thoughts that it grew, and how many of them it pruned
 */
record Digest(Tree tree, RunState run, Outcome outcome, List<Step> steps, List<Answer> answers, int thoughts,
        int pruned) {
    Digest {
        steps = List.copyOf(steps);
        answers = List.copyOf(answers);
    }

    /** A step with what the exact verifier says of its own line, where it says anything. */
    record Step(Node node, Verdict.Outcome valid) {

        /** Whether it is valid and a right answer can still follow. */
        Verdict.Outcome good() {
            return node.outcome(Verdict.REACHABLE) == Verdict.Outcome.NO ? Verdict.Outcome.NO : valid;
        }
    }

    /** An answer with the samples that came to it. */
    record Answer(String text, int votes, boolean right) {}

    static Digest of(Tree tree, RunState run) {
        Id id = run.run().id();
        List<Attempt> attempts = Attempt.of(tree, id);
        List<Node> grown = tree.nodes().values().stream()
                .filter(n -> id.equals(n.thought().run()) && tree.live(n.id()).isPresent()).toList();
        int pruned = (int) grown.stream().filter(n -> n.search().state() == SearchState.PRUNED).count();
        return new Digest(tree, run, Outcome.of(tree, run), steps(run, attempts), answers(tree, attempts), grown.size(),
                pruned);
    }

    /** Whether its answers were played from a recording. */
    boolean played() {
        return Plan.of(run.run().parameters()).model().played();
    }

    String question() {
        return tree.problem() == null ? "" : tree.problem().question();
    }

    private static List<Step> steps(RunState run, List<Attempt> attempts) {
        Optional<Attempt> chosen = attempts.stream().filter(a -> run.chosen().contains(a.leaf().id())).findFirst()
                .or(() -> attempts.stream().filter(Attempt::counts).findFirst());
        return chosen.map(Attempt::steps).orElse(List.of()).stream()
                .filter(n -> !n.thought().kind().equals(Kind.PROBLEM) && !n.thought().kind().equals(Kind.ANSWER))
                .filter(n -> !n.text().isBlank())
                .map(n -> new Step(n, n.outcome(Verdict.VALID))).toList();
    }

    private static List<Answer> answers(Tree tree, List<Attempt> attempts) {
        Optional<Task> task = tree.problem() == null ? Optional.empty()
                : Tasks.standard().named(tree.problem().task());
        Map<Object, List<Attempt>> groups = new LinkedHashMap<>();
        for (Attempt attempt : attempts) {
            String answer = attempt.answer();
            if (attempt.counts() && answer != null) {
                Object form = task.<Object>map(t -> t.form(answer)).orElse(answer);
                groups.computeIfAbsent(form, f -> new ArrayList<>()).add(attempt);
            }
        }
        return groups.values().stream()
                .map(g -> new Answer(String.valueOf(g.getFirst().answer()), g.size(), g.getFirst().passes()))
                .sorted(Comparator.comparingInt(Answer::votes).reversed()).toList();
    }
}
