package arborist.trace;

/**
 * Something that was added and can be taken back.
 *
 * @param id its own id
 * @param on the thought or run it hangs on; its own id where it hangs on nothing
 */
public record Thing(Type type, Id id, Id on) {
    /** What can be taken back. */
    public enum Type {
        PROBLEM, RUN, CALL, THOUGHT, VERDICT, SCORE, BACKUP, LABEL, LINK, ATTACHMENT, SAMPLE
    }
}
