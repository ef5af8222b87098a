package arborist.ui.labels;

import arborist.words.Words;

/** What is asked of an annotator. */
enum Manner {
    EACH_STEP, FIRST_ERROR;

    private static final Words WORDS = Words.of(Manner.class);

    @Override
    public String toString() {
        return WORDS.of("manner", this);
    }
}
