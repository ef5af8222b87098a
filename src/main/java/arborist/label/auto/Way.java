package arborist.label.auto;

import arborist.words.Words;

/** A way of labelling without a person. */
public enum Way {
    CALCULATOR(false), ROLLOUTS(true), OMEGA(true), JUDGE(true), IMPORTED(false);

    private static final Words WORDS = Words.of(Way.class);
    private final boolean asks;

    Way(boolean asks) {
        this.asks = asks;
    }

    /** What it does, in a sentence. */
    public String explanation() {
        return WORDS.of("way.does", this);
    }

    /** Whether it asks a model. */
    public boolean asks() {
        return asks;
    }

    /** Whether it asks for several samples from one place. */
    public boolean rolls() {
        return this == ROLLOUTS || this == OMEGA;
    }

    @Override
    public String toString() {
        return WORDS.of("way.title", this);
    }
}
