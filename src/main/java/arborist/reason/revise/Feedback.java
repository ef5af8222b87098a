package arborist.reason.revise;

import arborist.reason.Aim;
import arborist.reason.Attempt;
import arborist.trace.Node;
import arborist.trace.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What a verifier tells a model about its solution: which line is at fault, and never what would be right. */
final class Feedback {
    private final Aim aim;

    Feedback(Aim aim) {
        this.aim = aim;
    }

    /** In a sentence or two. */
    String on(Attempt attempt) {
        List<String> faulty = faulty(attempt);
        if (!faulty.isEmpty()) {
            return "This line is wrong: " + faulty.getFirst();
        }
        return attempt.answer() == null ? "There is no final answer in it."
                : "The final answer is not right: " + attempt.answer();
    }

    /** How many lines are at fault. */
    int faults(Attempt attempt) {
        return faulty(attempt).size();
    }

    private List<String> faulty(Attempt attempt) {
        List<String> faulty = new ArrayList<>();
        for (int i = 0; i < attempt.steps().size(); i++) {
            List<Node> so = attempt.steps().subList(0, i + 1);
            boolean wrong = aim.judge(so).stream().anyMatch(
                    v -> v.aspect().equals(Verdict.VALID) && v.outcome() == Verdict.Outcome.NO);
            if (wrong) {
                faulty.add(so.getLast().text());
            }
        }
        return faulty;
    }
}
