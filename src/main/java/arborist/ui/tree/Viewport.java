package arborist.ui.tree;

/**
 * Which part of the tree is seen and how large: the tree is measured in em, the window in pixels.
 *
 * <p>One number zooms. Where a tree is much higher than wide, zooming out shrinks both axes alike until its width fits, and from
 * there on the height alone (or the other way round), so that a tree of any shape can be seen whole.
 *
 * @param x the left edge of what is seen, in em
 * @param y the top edge of what is seen, in em
 * @param zoom pixels an em, where both axes have the same
 * @param width of the window, in pixels
 * @param height of the window, in pixels
 * @param font pixels of an em at actual size
 * @param treeWidth of the whole tree, in em
 * @param treeHeight of the whole tree, in em
 */
record Viewport(
        double x,
        double y,
        double zoom,
        double width,
        double height,
        double font,
        double treeWidth,
        double treeHeight) {
    /** How many times the actual size can be reached. */
    private static final double LARGEST = 4;
    /** The free edges around the whole tree, in em of the font; above and below stand the breadcrumb and the legend. */
    private static final double SIDE = 1.25;
    private static final double ABOVE = 3.4;

    static Viewport of(double width, double height, double font, double treeWidth, double treeHeight) {
        return new Viewport(0, 0, font, Math.max(1, width), Math.max(1, height), font, Math.max(1, treeWidth),
                Math.max(1, treeHeight)).whole();
    }

    /** Pixels an em from left to right. */
    double scaleX() {
        return Math.max(zoom, fitX());
    }

    /** Pixels an em from top to bottom. */
    double scaleY() {
        return Math.max(zoom, fitY());
    }

    /** Pixels an em of what has a size of its own: cards, dots, texts. */
    double scale() {
        return Math.min(scaleX(), scaleY());
    }

    double toScreenX(double em) {
        return (em - x) * scaleX();
    }

    double toScreenY(double em) {
        return (em - y) * scaleY();
    }

    double toTreeX(double pixel) {
        return x + pixel / scaleX();
    }

    double toTreeY(double pixel) {
        return y + pixel / scaleY();
    }

    /** Everything at once, but nothing larger than its actual size. */
    Viewport whole() {
        return new Viewport(0, 0, Math.min(fitX(), fitY()), width, height, font, treeWidth, treeHeight).centred();
    }

    /** Whether nothing of the tree lies outside; an edge that is cut by less than half an em counts as seen. */
    boolean holdsAll() {
        double cut = 0.5;
        return x <= cut && y <= cut && toTreeX(width) >= treeWidth - cut && toTreeY(height) >= treeHeight - cut;
    }

    /** At its actual size, around the middle of what is seen. */
    Viewport actualSize() {
        return zoomed(font / zoom, width / 2, height / 2);
    }

    /** Larger by the factor, while the point under the pointer stays where it is. */
    Viewport zoomed(double factor, double pointerX, double pointerY) {
        double least = Math.min(fitX(), fitY());
        double next = Math.clamp(zoom * factor, least, Math.max(least, font * LARGEST));
        Viewport larger = new Viewport(x, y, next, width, height, font, treeWidth, treeHeight);
        return larger.at(toTreeX(pointerX) - pointerX / larger.scaleX(),
                toTreeY(pointerY) - pointerY / larger.scaleY());
    }

    /** Moved by pixels: what is seen follows the hand. */
    Viewport panned(double pixelsX, double pixelsY) {
        return at(x - pixelsX / scaleX(), y - pixelsY / scaleY());
    }

    Viewport resized(double newWidth, double newHeight, double newFont) {
        double ratio = newFont / font;
        return new Viewport(x, y, zoom * ratio, Math.max(1, newWidth), Math.max(1, newHeight), newFont, treeWidth,
                treeHeight).kept();
    }

    /** The same look at a tree of another size. */
    Viewport over(double newTreeWidth, double newTreeHeight) {
        return new Viewport(x, y, zoom, width, height, font, Math.max(1, newTreeWidth), Math.max(1, newTreeHeight))
                .kept();
    }

    /** So that a point of the tree stands at a place of the window. */
    Viewport holding(double treeX, double treeY, double pixelX, double pixelY) {
        return at(treeX - pixelX / scaleX(), treeY - pixelY / scaleY());
    }

    /** Moved as little as is needed for a box of the tree to be seen with a margin, both in em. */
    Viewport revealing(double left, double top, double right, double bottom, double margin) {
        double seenX = width / scaleX();
        double seenY = height / scaleY();
        double marginX = Math.min(margin * font / scaleX(), seenX / 4);
        double marginY = Math.min(margin * font / scaleY(), seenY / 4);
        // Left of the tree is nothing to be seen: a root need not stand far from the edge.
        double start = Math.max(left - marginX, Math.min(left, -SIDE * font / scaleX()));
        return at(shifted(x, seenX, start, right + marginX),
                shifted(y, seenY, top - marginY, bottom + marginY));
    }

    /** Between this and another, for an animation; the zoom moves by factors. */
    Viewport towards(Viewport end, double share) {
        double between = Math.exp(Math.log(zoom) + share * (Math.log(end.zoom) - Math.log(zoom)));
        // What is interpolated is the middle of the window, which then neither swings nor drifts while the zoom changes.
        Viewport v = new Viewport(x, y, between, width, height, font, treeWidth, treeHeight);
        double middleX = mix(toTreeX(width / 2), end.toTreeX(width / 2), share);
        double middleY = mix(toTreeY(height / 2), end.toTreeY(height / 2), share);
        return v.at(middleX - width / 2 / v.scaleX(), middleY - height / 2 / v.scaleY());
    }

    private static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }

    private static double shifted(double start, double seen, double from, double to) {
        if (to - from > seen || from < start) {
            return from;
        }
        return to > start + seen ? to - seen : start;
    }

    private double fitX() {
        return Math.min(font, Math.max(1, width - 2 * SIDE * font) / treeWidth);
    }

    private double fitY() {
        return Math.min(font, Math.max(1, height - 2 * ABOVE * font) / treeHeight);
    }

    private Viewport at(double newX, double newY) {
        return new Viewport(within(newX, width / scaleX(), treeWidth, SIDE * font / scaleX()),
                within(newY, height / scaleY(), treeHeight, ABOVE * font / scaleY()), zoom,
                width, height, font, treeWidth, treeHeight);
    }

    private Viewport kept() {
        double least = Math.min(fitX(), fitY());
        return new Viewport(x, y, Math.max(zoom, least), width, height, font, treeWidth, treeHeight).at(x, y);
    }

    private Viewport centred() {
        return at((treeWidth - width / scaleX()) / 2, (treeHeight - height / scaleY()) / 2);
    }

    /**
     * A tree that fits with free edges stays inside the window; of a larger one, at least something stays in its middle, so that
     * whatever lies beneath a corner can be moved away from it.
     */
    private static double within(double start, double seen, double all, double edge) {
        return all + 2 * edge <= seen ? Math.clamp(start, all - seen, 0) : Math.clamp(start, -seen / 2, all - seen / 2);
    }
}
