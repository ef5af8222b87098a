package arborist.trace;

/** Where the search stands with a thought. */
public enum SearchState {
    /** It may still be expanded. */
    OPEN,
    EXPANDED,
    /** It was left, by a search or a person; the reason stands beside it. */
    PRUNED,
    SOLVED,
    DEAD_END
}
