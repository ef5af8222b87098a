package arborist.exchange.play;

import arborist.exchange.render.Cut;
import arborist.exchange.render.Mark;
import arborist.exchange.render.Palette;
import arborist.exchange.render.Type;
import arborist.exchange.render.Wrap;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Draws a picture's marks on a page of a PDF, as vectors. */
final class PdfCanvas {
    /** By how much of its size a letter is drawn around to be bold. */
    private static final float BOLD = 0.035f;

    private final PDPageContentStream content;
    private final PdfFont font;

    PdfCanvas(PDPageContentStream content, PdfFont font) {
        this.content = content;
        this.font = font;
    }

    /** From here on the picture's own unit and direction: y points down from the upper left corner that is given. */
    void place(double x, double y, double scale) throws IOException {
        content.transform(new Matrix((float) scale, 0, 0, (float) -scale, (float) x, (float) y));
    }

    /** A thin line around all, and nothing beyond it. */
    void frame(double width, double height) throws IOException {
        content.addRect(0, 0, (float) width, (float) height);
        content.clip();
        mark(new Mark.Box(0.5, 0.5, width - 1, height - 1, 4, Palette.LIGHT.ground(), Palette.LIGHT.line(), false));
    }

    /** What stands on every page around the pictures. */
    void heading(String title, String run, String number, String remark, double width, double height)
            throws IOException {
        boolean together = width(title, Type.TITLE) + 20 + width(run, Type.SMALL) <= width;
        // Where one line has no room for both, what is asked has it for itself, in smaller letters if need be.
        Type type = together || width(title, Type.TITLE) <= width ? Type.TITLE : Type.STRONG;
        words(new Mark.Words(0, together ? 10 : 6, Cut.toFit(title, width, text -> width(text, type)), type,
                Palette.LIGHT.ink(),
                false));
        words(new Mark.Words(width, together ? 10 : 20, Cut.toFit(run, width, text -> width(text, Type.SMALL)),
                Type.SMALL,
                Palette.LIGHT.muted(), true));
        words(new Mark.Words(width, height + 10, number, Type.SMALL, Palette.LIGHT.muted(),
                true));
        double at = height + 10;
        for (String line : Wrap.lines(remark, width - 60,
                Type.FIGURE, 2)) {
            words(new Mark.Words(0, at, line, Type.FIGURE, Palette.LIGHT.muted(), false));
            at += 13;
        }
    }

    /** As it is drawn: never wider than what pictures are measured with. */
    private double width(String text, Type type) {
        try {
            double width = 0;
            for (PdfFont.Piece piece : font.pieces(text)) {
                width += font.width(piece, type.size());
            }
            return Math.min(width, type.width(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void mark(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Box box -> {
                Shape shape = new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(),
                        2 * box.radius(), 2 * box.radius());
                fill(shape, box.fill());
                stroke(shape, 1, box.stroke(), box.dashed() ? List.of(4.0, 3.0) : List.of());
            }
            case Mark.Bar bar -> fill(new RoundRectangle2D.Double(bar.x(), bar.y(), bar.width(), bar.height(),
                    bar.radius(), bar.radius()), bar.fill());
            case Mark.Curve curve -> curve(curve);
            case Mark.Strip strip -> {
                double field = strip.width() / strip.fills().size();
                for (int i = 0; i < strip.fills().size(); i++) {
                    fill(new Rectangle2D.Double(strip.x() + i * field, strip.y(), field, strip.height()),
                            strip.fills().get(i));
                }
            }
            case Mark.Line line -> stroke(path(line.points(), false), line.width(), line.stroke(), line.dashes());
            case Mark.Area area -> fill(path(area.points(), true), area.fill());
            case Mark.Words words -> words(words);
            case Mark.Inset inset -> inset(inset);
        }
    }

    private void inset(Mark.Inset inset) throws IOException {
        content.saveGraphicsState();
        content.addRect((float) inset.x(), (float) inset.y(), (float) inset.width(), (float) inset.height());
        content.clip();
        float scale = (float) inset.scale();
        content.transform(new Matrix(scale, 0, 0, scale, (float) (inset.x() - inset.left() * inset.scale()),
                (float) (inset.y() - inset.top() * inset.scale())));
        for (Mark mark : inset.marks()) {
            mark(mark);
        }
        content.restoreGraphicsState();
    }

    private void curve(Mark.Curve c) throws IOException {
        double midX = (c.x1() + c.x2()) / 2;
        double midY = (c.y1() + c.y2()) / 2;
        Shape shape = c.upright()
                ? new CubicCurve2D.Double(c.x1(), c.y1(), c.x1(), midY, c.x2(), midY, c.x2(), c.y2())
                : new CubicCurve2D.Double(c.x1(), c.y1(), midX, c.y1(), midX, c.y2(), c.x2(), c.y2());
        stroke(shape, c.width(), c.stroke(), c.dashed() ? List.of(4.0, 3.0) : List.of());
    }

    private void words(Mark.Words words) throws IOException {
        double size = words.type().size();
        List<PdfFont.Piece> pieces = font.pieces(words.text());
        double width = 0;
        for (PdfFont.Piece piece : pieces) {
            width += font.width(piece, size);
        }
        double wanted = words.type().width(words.text());
        // The embedded font is another than the one that was measured with: a line may not outgrow its place.
        double squeeze = wanted > 0 && width > wanted ? wanted / width : 1;
        double x = words.end() ? words.x() - width * squeeze : words.x();
        boolean bold = words.type().bold();
        Color ink = new Color(words.fill());
        for (PdfFont.Piece piece : pieces) {
            double advance = font.width(piece, size) * squeeze;
            if (piece.embedded()) {
                text(piece.text(), x, words.y(), size, squeeze, bold, ink);
            } else {
                Shape outline = AffineTransform.getTranslateInstance(x, words.y())
                        .createTransformedShape(AffineTransform.getScaleInstance(squeeze, 1)
                                .createTransformedShape(font.outline(piece, size)));
                fill(outline, words.fill());
            }
            x += advance;
        }
    }

    private void text(String text, double x, double y, double size, double squeeze, boolean bold, Color ink)
            throws IOException {
        content.beginText();
        content.setFont(font.font(), (float) size);
        content.setNonStrokingColor(ink);
        content.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        if (bold) {
            content.setStrokingColor(ink);
            content.setLineWidth((float) size * BOLD);
            content.setLineDashPattern(new float[0], 0);
        }
        content.setTextMatrix(new Matrix((float) squeeze, 0, 0, -1, (float) x, (float) y));
        content.showText(text);
        content.endText();
    }

    private void fill(Shape shape, int colour) throws IOException {
        if (trace(shape)) {
            content.setNonStrokingColor(new Color(colour));
            content.fill();
        }
    }

    private void stroke(Shape shape, double width, int colour, List<Double> dashes) throws IOException {
        if (trace(shape)) {
            float[] pattern = new float[dashes.size()];
            for (int i = 0; i < pattern.length; i++) {
                pattern[i] = dashes.get(i).floatValue();
            }
            content.setStrokingColor(new Color(colour));
            content.setLineWidth((float) width);
            content.setLineDashPattern(pattern, 0);
            content.stroke();
        }
    }

    /** Whether there is anything to draw. */
    private boolean trace(Shape shape) throws IOException {
        PathIterator path = shape.getPathIterator(null);
        boolean any = false;
        float[] c = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    content.moveTo(c[0], c[1]);
                    x = c[0];
                    y = c[1];
                    any = true;
                }
                case PathIterator.SEG_LINETO -> {
                    content.lineTo(c[0], c[1]);
                    x = c[0];
                    y = c[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    // PDF has cubic curves alone.
                    content.curveTo(x + 2 * (c[0] - x) / 3, y + 2 * (c[1] - y) / 3, c[2] + 2 * (c[0] - c[2]) / 3,
                            c[3] + 2 * (c[1] - c[3]) / 3, c[2], c[3]);
                    x = c[2];
                    y = c[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    content.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                    x = c[4];
                    y = c[5];
                }
                default -> content.closePath();
            }
        }
        return any;
    }

    private static Shape path(List<Mark.At> points, boolean closed) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            if (i == 0) {
                path.moveTo(points.get(i).x(), points.get(i).y());
            } else {
                path.lineTo(points.get(i).x(), points.get(i).y());
            }
        }
        if (closed && !points.isEmpty()) {
            path.closePath();
        }
        return path;
    }
}
