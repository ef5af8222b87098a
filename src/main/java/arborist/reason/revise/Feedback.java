package arborist.reason.revise;

import arborist.reason.Aim;
import arborist.reason.Attempt;
import java.util.List;

/** What a verifier tells a model about its solution: the first fault, and never what would be right. */
final class Feedback {
    private final Aim aim;

    Feedback(Aim aim) {
        this.aim = aim;
    }

    /** In a sentence or two. */
    String on(Attempt attempt) {
        List<String> faults = aim.faults(attempt.steps());
        if (!faults.isEmpty()) {
            return faults.getFirst();
        }
        return attempt.answer() == null ? "There is no final answer in it."
                : "The final answer is not right: " + attempt.answer();
    }

    /** How many faults it has. */
    int faults(Attempt attempt) {
        return aim.faults(attempt.steps()).size();
    }
}
