package arborist.exchange.render;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/** The sizes in which a picture is set, and how wide a text is in them. */
public enum Type {
    LEAD(19, true), TITLE(17, true), LARGE(17, false), STRONG(13, true), BODY(13, false), SMALL(12, false),
    FIGURE(11, false);

    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

    private final int size;
    private final boolean bold;
    // A Font does not change, only nobody has told the compiler.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Font font;

    Type(int size, boolean bold) {
        this.size = size;
        this.bold = bold;
        font = new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, size);
    }

    /** The height of a letter with all around it, in the picture's unit. */
    public int size() {
        return size;
    }

    /** Whether its letters are bold. */
    public boolean bold() {
        return bold;
    }

    Font font() {
        return font;
    }

    /** Of the text, in the picture's unit. */
    public double width(String text) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, SMOOTH).getWidth();
    }
}
