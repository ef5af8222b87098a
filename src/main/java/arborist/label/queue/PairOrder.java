package arborist.label.queue;

import arborist.words.Words;

/** In which order pairs of solutions come. */
public enum PairOrder {
    /** By chance, from a seed: the same in every copy of the session. */
    RANDOM,
    /** Those whose scores lie farthest apart; then those that have none. */
    SCORES_APART;

    private static final Words WORDS = Words.of(PairOrder.class);

    /** For people. */
    @Override
    public String toString() {
        return WORDS.of("pair-order", this);
    }
}
