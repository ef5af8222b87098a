package arborist.sapling.text;

/** Pieces that are no text: they say what comes next. */
public enum Mark {
    /** A question follows. */
    QUESTION("<question>"),
    /** The answer is wanted at once. */
    DIRECT("<direct>"),
    /** Thinking step by step is wanted. */
    CHAIN("<chain>"),
    /** A worked solution follows, as an example. */
    EXAMPLE("<example>"),
    /** Steps that were taken so far follow. */
    SO_FAR("<so-far>"),
    /** Possible next steps are wanted. */
    PROPOSE("<propose>"),
    /** A solution follows that is to be looked through. */
    SOLUTION("<solution>"),
    /** What is wrong with it follows. */
    FEEDBACK("<feedback>"),
    /** A better solution is wanted. */
    REVISE("<revise>"),
    THINK("<think>"), THOUGHT("</think>"), END("<end>");

    private final String text;

    Mark(String text) {
        this.text = text;
    }

    /** As it is shown. */
    public String text() {
        return text;
    }

    /** Its token: marks come before all pieces of text. */
    public int token() {
        return ordinal();
    }

    /** Whether a model may say it. */
    public boolean sayable() {
        return this == THINK || this == THOUGHT || this == END;
    }
}
