package arborist.sapling.train;

/**
 * Takes the likeliest token for the model's guess, and the one that came next for the right one.
 *
 * @see CrossEntropy
 */
final class NextToken implements Guesses {
    private final int outputs;
    private final int[] next;

    /** @param next the right token at each place */
    NextToken(int outputs, int[] next) {
        this.outputs = outputs;
        this.next = next;
    }

    @Override
    public Hits at(int place, float[] scores, int from) {
        int likeliest = 0;
        for (int i = 1; i < outputs; i++) {
            if (scores[from + i] > scores[from + likeliest]) {
                likeliest = i;
            }
        }
        return new Hits(likeliest == next[place] ? 1 : 0, 1);
    }
}
