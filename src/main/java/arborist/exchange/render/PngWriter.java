package arborist.exchange.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;

/** Paints a picture in memory and writes it as PNG; needs no display. */
final class PngWriter {
    /** Longer sides are beyond what many viewers open. */
    static final double LONGEST_SIDE = 16_384;
    /** Three bytes a pixel in memory. */
    static final double MOST_PIXELS = 64e6;
    /** Letters smaller than this many pixels are left out: they would be dirt. */
    private static final double LEAST_LETTER = 3;

    private final Graphics2D g;
    private final double scale;

    private PngWriter(Graphics2D g, double scale) {
        this.g = g;
        this.scale = scale;
    }

    /** The scale at which the picture keeps within the limits: the one that is wanted, or less. */
    static double scale(Picture picture, double wanted) {
        double bySide = LONGEST_SIDE / Math.max(picture.width(), picture.height());
        double byArea = Math.sqrt(MOST_PIXELS / (picture.width() * picture.height()));
        return Math.min(wanted, Math.min(bySide, byArea));
    }

    /** Writes it at a scale that {@link #scale} allowed; the stream stays open. */
    static void write(Picture picture, double scale, OutputStream out) throws IOException {
        if (!ImageIO.write(image(picture, scale, BufferedImage.TYPE_3BYTE_BGR), "png", out)) {
            throw new IOException("this Java has no writer for PNG");
        }
    }

    /** Paints it at a scale that {@link #scale} allowed. */
    static BufferedImage image(Picture picture, double scale, int type) {
        int width = Math.max(1, (int) Math.ceil(picture.width() * scale - 1e-6));
        int height = Math.max(1, (int) Math.ceil(picture.height() * scale - 1e-6));
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D g = image.createGraphics();
        try {
            g.setColor(new Color(picture.ground()));
            g.fillRect(0, 0, width, height);
            g.scale(scale, scale);
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            PngWriter writer = new PngWriter(g, scale);
            picture.marks().forEach(writer::mark);
        } finally {
            g.dispose();
        }
        return image;
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Box box -> {
                Shape shape = new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * box.radius(),
                        2 * box.radius());
                g.setColor(new Color(box.fill()));
                g.fill(shape);
                stroke(shape, 1, box.stroke(), box.dashed());
            }
            case Mark.Bar bar -> {
                g.setColor(new Color(bar.fill()));
                g.fill(shape(bar));
            }
            case Mark.Curve curve -> stroke(shape(curve), curve.width(), curve.stroke(), curve.dashed());
            case Mark.Strip strip -> strip(strip);
            case Mark.Line line -> line(line);
            case Mark.Area area -> {
                g.setColor(new Color(area.fill() | (int) Math.round(255 * area.opacity()) << 24, true));
                g.fill(path(area.points(), true));
            }
            case Mark.Words words -> words(words);
            case Mark.Inset inset -> inset(inset);
        }
    }

    private void inset(Mark.Inset inset) {
        Graphics2D inside = (Graphics2D) g.create();
        try {
            inside.clip(new Rectangle2D.Double(inset.x(), inset.y(), inset.width(), inset.height()));
            inside.translate(inset.x(), inset.y());
            inside.scale(inset.scale(), inset.scale());
            inside.translate(-inset.left(), -inset.top());
            PngWriter writer = new PngWriter(inside, scale * inset.scale());
            inset.marks().forEach(writer::mark);
        } finally {
            inside.dispose();
        }
    }

    private void stroke(Shape shape, double width, int colour, boolean dashed) {
        g.setColor(new Color(colour));
        g.setStroke(dashed
                ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0)
                : new BasicStroke((float) width));
        g.draw(shape);
    }

    private void line(Mark.Line line) {
        float[] dashes = new float[line.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = line.dashes().get(i).floatValue();
        }
        g.setColor(new Color(line.stroke()));
        g.setStroke(new BasicStroke((float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
                dashes.length == 0 ? null : dashes, 0));
        g.draw(path(line.points(), false));
    }

    private void strip(Mark.Strip strip) {
        double field = strip.width() / strip.fills().size();
        for (int i = 0; i < strip.fills().size(); i++) {
            g.setColor(new Color(strip.fills().get(i)));
            g.fill(new Rectangle2D.Double(strip.x() + i * field, strip.y(), strip.width() - i * field, strip.height()));
        }
    }

    private void words(Mark.Words words) {
        if (words.type().size() * scale < LEAST_LETTER) {
            return;
        }
        double width = words.type().width(words.text());
        double x = words.end() ? words.x() - width : words.x();
        g.setColor(new Color(words.fill()));
        g.setFont(words.type().font());
        g.drawString(words.text(), (float) x, (float) words.y());
    }

    private static Shape path(List<Mark.At> points, boolean closed) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            Mark.At at = points.get(i);
            if (i == 0) {
                path.moveTo(at.x(), at.y());
            } else {
                path.lineTo(at.x(), at.y());
            }
        }
        if (closed && !points.isEmpty()) {
            path.closePath();
        }
        return path;
    }

    private static Shape shape(Mark.Bar bar) {
        Path2D path = new Path2D.Double();
        double right = bar.x() + bar.width();
        double bottom = bar.y() + bar.height();
        path.moveTo(right, bar.y());
        path.lineTo(bar.x() + bar.radius(), bar.y());
        path.quadTo(bar.x(), bar.y(), bar.x(), bar.y() + bar.radius());
        path.lineTo(bar.x(), bottom - bar.radius());
        path.quadTo(bar.x(), bottom, bar.x() + bar.radius(), bottom);
        path.lineTo(right, bottom);
        path.closePath();
        return path;
    }

    private static Shape shape(Mark.Curve curve) {
        double midX = (curve.x1() + curve.x2()) / 2;
        double midY = (curve.y1() + curve.y2()) / 2;
        return curve.upright()
                ? new CubicCurve2D.Double(curve.x1(), curve.y1(), curve.x1(), midY, curve.x2(), midY, curve.x2(),
                        curve.y2())
                : new CubicCurve2D.Double(curve.x1(), curve.y1(), midX, curve.y1(), midX, curve.y2(), curve.x2(),
                        curve.y2());
    }
}
