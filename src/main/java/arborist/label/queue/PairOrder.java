package arborist.label.queue;

/** In which order pairs of solutions come. */
public enum PairOrder {
    /** By chance, from a seed: the same in every copy of the session. */
    RANDOM("random"),
    /** Those whose scores lie farthest apart; then those that have none. */
    SCORES_APART("scores farthest apart first");

    private final String words;

    PairOrder(String words) {
        this.words = words;
    }

    /** For people. */
    @Override
    public String toString() {
        return words;
    }
}
