package arborist.llm;

/** Why a sample ended. */
public enum Finish {
    /** At its own end, or before a stop text. */
    STOP,
    /** At the most tokens it was allowed. */
    LENGTH,
    /** Its provider withheld the rest. */
    FILTERED,
    /** It asks for a tool. */
    TOOL,
    /** It broke off: the connection, a deadline, a stream without an end. What had come is kept. */
    BROKEN,
    /** Nobody wanted the rest. */
    CANCELLED;

    /** Whether all of the text is there. */
    public boolean whole() {
        return this == STOP || this == TOOL;
    }
}
