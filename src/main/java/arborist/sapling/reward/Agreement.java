package arborist.sapling.reward;

import arborist.sapling.train.Guesses;

/** Takes for a guess of yes what is likelier than not; what is NaN is not known and does not count. */
final class Agreement implements Guesses {
    private final float[][] wanted;

    /** @param wanted the probability of each aspect at each place, in 0..1; half and more is a yes */
    Agreement(float[][] wanted) {
        this.wanted = wanted;
    }

    @Override
    public Hits at(int place, float[] outputs, int from) {
        int right = 0;
        int of = 0;
        float[] goals = wanted[place];
        for (int i = 0; i < goals.length; i++) {
            if (!Float.isNaN(goals[i])) {
                of++;
                right += outputs[from + i] >= 0 == goals[i] >= 0.5f ? 1 : 0;
            }
        }
        return new Hits(right, of);
    }
}
