package arborist.sapling.text;

/**
 * A text to learn from.
 *
 * <p>What the model is to say itself begins at {@link #own()}; what is before it is given.
 */
public final class Script {
    private final int[] tokens;
    private final int own;
    private final double weight;

    public Script(int[] tokens, int own) {
        this(tokens, own, 1);
    }

    private Script(int[] tokens, int own, double weight) {
        this.tokens = tokens;
        this.own = own;
        this.weight = weight;
    }

    /** The same, of which each token counts so much. */
    public Script weighing(double much) {
        return new Script(tokens, own, much);
    }

    /** How much each of its tokens counts. */
    public double weight() {
        return weight;
    }

    public int[] tokens() {
        return tokens;
    }

    public int own() {
        return own;
    }

    public int length() {
        return tokens.length;
    }
}
