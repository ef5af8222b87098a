package arborist.trace;

/** In what form a model's reasoning reached us. */
public enum Reasoning {
    /** As the model wrote it. */
    RAW,
    /** A summary that the provider made of it. */
    SUMMARISED,
    /** Not shown; only its length or cost is known. */
    HIDDEN,
    /** The steps of a solution that the model thought through before its answer: a part of it, to be checked and gone on from. */
    STEPS,
    /** The text is no reasoning, or nobody said. */
    NONE;

    /** Whether such a text is a part of the solution, and not what was thought on the way to it. */
    public boolean solves() {
        return this == NONE || this == STEPS;
    }
}
