package arborist.exchange.play;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of a PDF: those of the font that comes with the program are embedded and can be searched; what it does not have is drawn
 * as outlines in a font of this computer, and as a box where that has none either.
 */
final class PdfFont {
    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDType0Font font;
    private final Map<Integer, Boolean> known = new HashMap<>();

    private PdfFont(PDType0Font font) {
        this.font = font;
    }

    /**
     * A part of a line.
     *
     * @param embedded whether the embedded font has all of it
     */
    record Piece(String text, boolean embedded) {}

    static PdfFont in(PDDocument document) throws IOException {
        try (InputStream file = PDDocument.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IOException("the font of the handout is missing in this build");
            }
            return new PdfFont(PDType0Font.load(document, file, true));
        }
    }

    PDType0Font font() {
        return font;
    }

    /** The line in pieces; one that runs from right to left is a single piece, which is shaped as a whole. */
    List<Piece> pieces(String line) {
        char[] letters = line.toCharArray();
        if (Bidi.requiresBidi(letters, 0, letters.length)) {
            return List.of(new Piece(line, false));
        }
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        boolean has = true;
        for (int i = 0; i < line.length();) {
            int c = line.codePointAt(i);
            boolean now = has(c);
            if (now != has && i > start) {
                pieces.add(new Piece(line.substring(start, i), has));
                start = i;
            }
            has = now;
            i += Character.charCount(c);
        }
        if (start < line.length()) {
            pieces.add(new Piece(line.substring(start), has));
        }
        return pieces;
    }

    double width(Piece piece, double size) throws IOException {
        return piece.embedded ? font.getStringWidth(piece.text) / 1000 * size : layout(piece, size).getAdvance();
    }

    /** The piece as outlines, its baseline at 0 and y pointing down. */
    Shape outline(Piece piece, double size) {
        return layout(piece, size).getOutline(null);
    }

    private static TextLayout layout(Piece piece, double size) {
        return new TextLayout(piece.text, new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) size), SMOOTH);
    }

    private boolean has(int c) {
        return known.computeIfAbsent(c, point -> {
            try {
                font.encode(Character.toString(point));
                return true;
            } catch (IllegalArgumentException | IOException e) {
                return false;
            }
        });
    }
}
