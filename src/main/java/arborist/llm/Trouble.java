package arborist.llm;

/**
 * What went wrong with a call.
 *
 * @param sentence for the user: what happened and what to do about it; never holds a key
 */
public record Trouble(Kind kind, String sentence) {
    /** What sort of trouble, by what one does about it. */
    public enum Kind {
        /** Nobody answers at that address. */
        UNREACHABLE,
        /** The key is missing, wrong, or may not do that. */
        KEY,
        /** The account has no credit left. */
        CREDIT,
        /** The server said to slow down, for longer than we wait. */
        BUSY,
        /** The server refused the request as it is: an unknown model, a prompt that is too long. */
        REFUSED,
        /** The server failed. */
        SERVER,
        /** What came back is no answer we can read. */
        UNREADABLE,
        /** It broke off in the middle. */
        BROKEN,
        /** Nothing came for too long. */
        STALLED,
        /** More came than we take. */
        TOO_LONG,
        /** The run's budget has no room for it. */
        BUDGET,
        /** Nothing is wrong: the answer will come in a file. */
        LATER
    }
}
