package arborist.ui.tree;

/** The measures of the tree, in em, so that it grows with the text: at 13 px a third of an em is the grid's 4 px. */
final class Em {
    static final double CARD_WIDTH = 14;
    static final double CARD_HEIGHT = 3.5;
    static final double SIBLING_GAP = 0.9;
    static final double COUSIN_GAP = 1.8;
    /** From the left of one level to the left of the next. */
    static final double LEVEL = 17.5;
    static final double PADDING = 0.9;
    /** The height of a line of text. */
    static final double LINE = 1.32;

    private Em() {}
}
