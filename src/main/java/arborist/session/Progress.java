package arborist.session;

/** Is told how far long work has come, and says whether it is to stop. Called on the thread that does the work. */
public interface Progress {
    /** For whoever does not look and never stops it. */
    Progress UNSEEN = new Progress() {
        @Override
        public void at(long done, long total) {
            // Nobody looks.
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * @param total of the same unit as {@code done}; 0 where nobody knows
     */
    void at(long done, long total);

    boolean cancelled();
}
