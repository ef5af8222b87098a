package arborist.ui.labels;

/** What stands in place of the tree. */
enum Page {
    /** Solutions step by step. */
    STEPS,
    /** Two solutions side by side. */
    PAIRS,
    /** How far annotators agree. */
    AGREEMENT
}
