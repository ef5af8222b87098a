package arborist.sapling.text;

/** Pieces that are no text: they say what comes next. */
public enum Mark {
    /** A question follows. */
    QUESTION(0, "<question>"),
    /** The answer is wanted at once. */
    DIRECT(1, "<direct>"),
    /** Thinking step by step is wanted. */
    CHAIN(2, "<chain>"),
    /** A worked solution follows, as an example. */
    EXAMPLE(3, "<example>"),
    /** Steps that were taken so far follow. */
    SO_FAR(4, "<so-far>"),
    /** Possible next steps are wanted. */
    PROPOSE(5, "<propose>"),
    /** A solution follows that is to be looked through. */
    SOLUTION(6, "<solution>"),
    /** What is wrong with it follows. */
    FEEDBACK(7, "<feedback>"),
    /** A better solution is wanted. */
    REVISE(8, "<revise>"),
    THINK(9, "<think>"), THOUGHT(10, "</think>"), END(11, "<end>");

    private final int token;
    private final String text;

    Mark(int token, String text) {
        this.token = token;
        this.text = text;
    }

    /** As it is shown. */
    public String text() {
        return text;
    }

    /** Its token: marks come before all pieces of text. */
    public int token() {
        return token;
    }

    /** Whether a model may say it. */
    public boolean sayable() {
        return this == THINK || this == THOUGHT || this == END;
    }
}
