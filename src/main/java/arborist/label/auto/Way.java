package arborist.label.auto;

/** A way of labelling without a person. */
public enum Way {
    CALCULATOR("the calculator", "Works out every calculation that a step states, exactly; it asks no model.", false),
    ROLLOUTS("rollouts from each step",
            "From each step the model goes on several times; soft is the share that comes to a right answer, hard whether one"
                    + " does (Math-Shepherd).",
            true),
    OMEGA("search for the first error",
            "Rollouts from the middle tell on which side the first error lies, and so on (OmegaPRM); for wrong solutions.",
            true),
    JUDGE("a model as judge", "A model judges all steps of a solution in one call.", true),
    IMPORTED("imported values", "Takes Monte-Carlo values that a log came with; it asks no model.", false);

    private final String title;
    private final String explanation;
    private final boolean asks;

    Way(String title, String explanation, boolean asks) {
        this.title = title;
        this.explanation = explanation;
        this.asks = asks;
    }

    /** What it does, in a sentence. */
    public String explanation() {
        return explanation;
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
        return title;
    }
}
