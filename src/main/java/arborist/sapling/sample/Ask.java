package arborist.sapling.sample;

/** A sample that is wanted: what it goes on from, and the seed of its chance. */
public final class Ask {
    private final int[] prompt;
    private final long seed;

    public Ask(int[] prompt, long seed) {
        this.prompt = prompt;
        this.seed = seed;
    }

    public int[] prompt() {
        return prompt;
    }

    public long seed() {
        return seed;
    }
}
