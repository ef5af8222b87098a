package arborist.sapling.sample;

/** Hears samples as they grow; asked on the thread that samples. */
public interface Listener {

    /** More text of a sample. */
    void more(int sample, String text, boolean thinking);

    /** Nothing more comes of a sample. */
    void ended(int sample, Said.End why);

    /** Whether a sample is still wanted; asked before each token. */
    boolean wanted(int sample);

    /** Wants all, and hears nothing. */
    Listener DEAF = new Listener() {
        @Override
        public void more(int sample, String text, boolean thinking) {
            // Nobody looks.
        }

        @Override
        public void ended(int sample, Said.End why) {
            // Nobody looks.
        }

        @Override
        public boolean wanted(int sample) {
            return true;
        }
    };
}
