package arborist.exchange.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Things to draw, in the order in which they are drawn; what they are drawn on is the writers' matter.
 *
 * @param title what it shows, in a few words
 * @param ground the colour behind all, 0xRRGGBB
 */
public record Picture(String title, double width, double height, int ground, List<Mark> marks) {
    public Picture {
        marks = List.copyOf(marks);
    }

    /** Writes it as SVG in UTF-8, a file of its own; the stream stays open. */
    public void svg(OutputStream out) throws IOException {
        try {
            SvgWriter.write(this, out);
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The same as one {@code svg} element, to stand inside a page; the stream stays open. */
    public void svgElement(OutputStream out) throws IOException {
        try {
            SvgWriter.writeElement(this, out);
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Writes it as PNG, where it is too large at a smaller scale; the stream stays open. */
    public void png(double scale, OutputStream out) throws IOException {
        PngWriter.write(this, PngWriter.scale(this, scale), out);
    }

    /** The same as pixels in memory. */
    public BufferedImage image(double scale) {
        return PngWriter.image(this, PngWriter.scale(this, scale), BufferedImage.TYPE_INT_RGB);
    }
}
