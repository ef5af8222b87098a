package arborist.ui.tree;

/** How much of a thought is drawn, by the room it has. */
enum Detail {
    /** A dot, and a bar for what has no room for dots. */
    MAP,
    /** A dot with its score. */
    DOTS,
    /** A card to read. */
    CARDS;

    private static final double CARDS_FROM = 6;
    private static final double DOTS_FROM = 2.4;

    /**
     * @param scale pixels an em
     */
    static Detail at(double scale) {
        if (scale >= CARDS_FROM) {
            return CARDS;
        }
        return scale >= DOTS_FROM ? DOTS : MAP;
    }
}
