package arborist.layout;

/** Which way a tree grows on a surface whose y points down: what turns a placement's two axes into x and y. */
public enum Orientation {
    /** From left to right, so that lines of text can stand beside their children. */
    RIGHT,
    /** From top to bottom. */
    DOWN;

    /**
     * The x of a point.
     *
     * @param along how far in the direction in which the tree grows
     * @param across how far across it
     */
    public double x(double along, double across) {
        return this == RIGHT ? along : across;
    }

    /** The y of that point. */
    public double y(double along, double across) {
        return this == RIGHT ? across : along;
    }

    /** How far along the growth of the tree a point lies. */
    public double along(double x, double y) {
        return this == RIGHT ? x : y;
    }

    /** How far across it. */
    public double across(double x, double y) {
        return this == RIGHT ? y : x;
    }
}
