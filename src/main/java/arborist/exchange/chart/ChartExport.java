package arborist.exchange.chart;

import arborist.exchange.render.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** Charts as files and as pixels. Streams stay open. */
public final class ChartExport {
    private static final double PNG_SCALE = 2;

    private ChartExport() {}

    /** As SVG, a file of its own. */
    public static void svg(Chart chart, boolean dark, OutputStream out) throws IOException {
        ChartPicture.of(chart, dark).svg(out);
    }

    /** As one {@code svg} element, to stand inside a page. */
    public static void svgElement(Chart chart, boolean dark, OutputStream out) throws IOException {
        ChartPicture.of(chart, dark).svgElement(out);
    }

    /** As PNG, two pixels to a unit, so that it is sharp in print. */
    public static void png(Chart chart, boolean dark, OutputStream out) throws IOException {
        ChartPicture.of(chart, dark).png(PNG_SCALE, out);
    }

    /** As a table of its numbers. */
    public static void csv(Chart chart, Writer out) throws IOException {
        ChartCsv.write(chart, out);
    }

    /** How high a chart reads well, in its own units. */
    public static double height(Chart chart) {
        return ChartPicture.height(chart);
    }

    /**
     * As pixels.
     *
     * @param width in units of which a letter is about 12 high; where texts are set larger, for example twice as large, half the
     *     width and twice the scale give the same size with larger letters
     * @param scale pixels to a unit
     */
    public static BufferedImage image(Chart chart, double width, double height, double scale, boolean dark) {
        // What is smaller than a chart can be is a chart seen from afar.
        double near = Math.min(1, Math.min(width / ChartPicture.LEAST_WIDTH, height / ChartPicture.LEAST_HEIGHT));
        Picture picture = ChartPicture.of(chart, width / near, height / near, dark);
        return picture.image(scale * near);
    }
}
