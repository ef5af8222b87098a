package arborist.ui.kit.markdown;

import org.commonmark.node.CustomNode;

/** A formula in a Markdown text. */
final class Formula extends CustomNode {
    private final String tex;
    private final boolean display;
    private final String source;

    /**
     * @param display whether it stands on a line of its own
     * @param source as it was written, signs around it included
     */
    Formula(String tex, boolean display, String source) {
        this.tex = tex;
        this.display = display;
        this.source = source;
    }

    String tex() {
        return tex;
    }

    boolean display() {
        return display;
    }

    String source() {
        return source;
    }
}
