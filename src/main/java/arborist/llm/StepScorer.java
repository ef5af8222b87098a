package arborist.llm;

import java.util.List;

/**
 * A reward model: scores each step of a solution.
 *
 * <p>Asking waits, so it is done on a virtual thread; many may ask at once.
 */
public interface StepScorer {

    /** The name that stands on scores, for example {@code sapling-prm}. */
    String name();

    /** Which weights or revision, empty where nobody tells. */
    String version();

    /**
     * Scores solutions.
     *
     * @return one for each solution, in their order
     * @throws ModelTrouble where they cannot be had
     */
    List<Scored> score(List<Solution> solutions) throws InterruptedException, ModelTrouble;

    /**
     * A question and the steps of one attempt at it.
     *
     * @param steps in order, at least one
     */
    record Solution(String question, List<String> steps) {
        public Solution {
            steps = List.copyOf(steps);
        }
    }

    /**
     * What the model says of one solution.
     *
     * @param steps one value for each step in 0..1, higher is better; a model that judges only the whole gives one value
     * @param evidence raw output in short
     * @param tokens how many tokens were read for it
     */
    record Scored(List<Double> steps, String evidence, long tokens) {
        public Scored {
            steps = List.copyOf(steps);
        }
    }
}
