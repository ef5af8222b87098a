package arborist.trace;

/**
 * One complete attempt of a run: a leaf, and with it the path that leads there.
 *
 * @param index its place in the run, from 0
 */
public record Sample(Id id, Id run, Id leaf, int index, Status status) {
    /** How a sample ended. */
    public enum Status {
        COMPLETE, CUT_OFF, FAILED,
        /** Stopped early by a rule; it never votes. */
        CANCELLED;

        /** Whether it may vote, and be chosen. */
        public boolean counts() {
            return this == COMPLETE || this == CUT_OFF;
        }
    }
}
