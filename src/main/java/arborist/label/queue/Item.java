package arborist.label.queue;

import arborist.label.Truth;
import arborist.label.Voice;
import arborist.trace.Id;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the queue knows of a solution: little enough for a hundred thousand of them.
 *
 * @param number the problem's, from 1
 * @param key the solution's, the same in every copy of the session
 * @param letters how long its text is
 * @param work what each annotator has done of it; nobody who has done nothing
 * @param scores by scorer, of the last step that it scored, as a share: 1 is best
 * @param uncertainty of the step that a scorer is least sure of: 1 where it gave one half, 0 where it is sure of all; 0 without scores
 * @param scorersApart how far the scores of the last step lie apart
 * @param annotatorsApart the share of steps on which people differ, of those that two of them judged
 * @param gold whether its right labels are settled on
 */
public record Item(int number, Id problem, Id leaf, Id key, int steps, int letters, Truth truth, Map<Voice, Work> work,
        Map<String, Double> scores, double uncertainty, double scorersApart, double annotatorsApart, boolean gold) {
    public Item {
        work = Map.copyOf(work);
        scores = Map.copyOf(scores);
    }

    /**
     * What an annotator has done of a solution.
     *
     * @param rated how many steps have a value
     * @param finished whether nothing is left to say of it
     * @param state what was said of it as a whole, for example {@code skip}; empty where nothing was
     */
    public record Work(int rated, boolean finished, Optional<String> state) {
        public static final Work NONE = new Work(0, false, Optional.empty());
    }

    public Work by(Voice voice) {
        return work.getOrDefault(voice, Work.NONE);
    }

    /** Whether the annotator need not see it again: it is finished, or its state says so. */
    public boolean isDone(Voice voice) {
        return by(voice).finished() || by(voice).state().isPresent();
    }

    /** How a scorer rates it; without a name the mean of all scorers. */
    public OptionalDouble score(Optional<String> scorer) {
        if (scorer.isEmpty()) {
            return scores.values().stream().mapToDouble(v -> v).average();
        }
        Double score = scores.get(scorer.get());
        return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
    }
}
