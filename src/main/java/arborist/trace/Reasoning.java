package arborist.trace;

/** In what form a model's reasoning reached us. */
public enum Reasoning {
    /** As the model wrote it. */
    RAW,
    /** A summary that the provider made of it. */
    SUMMARISED,
    /** Not shown; only its length or cost is known. */
    HIDDEN,
    /** The text is no reasoning, or nobody said. */
    NONE
}
