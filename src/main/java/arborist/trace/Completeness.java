package arborist.trace;

/** Whether all of a thought's text is there. */
public enum Completeness {
    /** Its text is still arriving. */
    GROWING,
    COMPLETE,
    /** It ended before its end: a token limit, a closed connection, a crash. */
    CUT_OFF,
    FAILED
}
