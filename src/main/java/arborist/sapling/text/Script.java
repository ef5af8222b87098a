package arborist.sapling.text;

/**
 * A text to learn from.
 *
 * <p>What the model is to say itself begins at {@link #own()}; what is before it is given.
 */
public final class Script {
    private final int[] tokens;
    private final int own;

    public Script(int[] tokens, int own) {
        this.tokens = tokens;
        this.own = own;
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
