package arborist.sapling.reward;

import arborist.sapling.text.Dialogue;
import java.util.List;

/**
 * A solution that was sampled, with what is known of its steps and its answer.
 *
 * @param family of the problem
 * @param level of the problem
 * @param steps one for each step line
 * @param right whether its answer is
 * @param whole whether it came to its end
 * @param tokens that were sampled for it
 */
public record Judged(String family, int level, String question, Dialogue.Solution solution, List<Step> steps,
        boolean right, boolean whole, int tokens) {
    public Judged {
        steps = List.copyOf(steps);
    }

    /**
     * What is known of a step.
     *
     * @param valid whether it is legal and computed right on its own line
     * @param reachable whether a right answer can still follow
     * @param hope the share of rollouts from it that came to a right answer, in 0..1; NaN where none were made
     */
    public record Step(boolean valid, boolean reachable, double hope) {}
}
