package arborist.exchange.render;

import arborist.layout.Orientation;

/**
 * How a picture is to look.
 *
 * @param scale pixels of a PNG for each unit of the picture, above 0 and at most 8; an SVG has no pixels and ignores it
 */
public record RenderOptions(boolean dark, double scale, Orientation orientation) {
    public static final RenderOptions DEFAULT = new RenderOptions(false, 1, Orientation.RIGHT);

    public RenderOptions {
        if (!(scale > 0) || scale > 8) {
            throw new IllegalArgumentException("a picture's scale is above 0 and at most 8, not " + scale);
        }
    }

    public RenderOptions withDark(boolean value) {
        return new RenderOptions(value, scale, orientation);
    }

    public RenderOptions withScale(double value) {
        return new RenderOptions(dark, value, orientation);
    }
}
