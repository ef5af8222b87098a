package arborist.sapling.train;

import arborist.sapling.math.Rows;
import arborist.sapling.net.Loss;

/**
 * The negative log probability of the token that came next.
 *
 * @see Lesson
 */
final class CrossEntropy implements Loss {
    private final int outputs;
    private final int[] next;
    private final float[] importance;

    /**
     * @param next the right token at each place
     * @param importance how much each place counts
     */
    CrossEntropy(int outputs, int[] next, float[] importance) {
        this.outputs = outputs;
        this.next = next;
        this.importance = importance;
    }

    @Override
    public double at(int place, float[] scores, int from) {
        float right = scores[from + next[place]];
        float sum = Rows.softmax(scores, from, outputs);
        scores[from + next[place]] -= 1;
        float factor = importance[place];
        for (int i = from; i < from + outputs; i++) {
            scores[i] *= factor;
        }
        return factor * (sum - right);
    }
}
