package arborist.ui.tree;

import javafx.scene.paint.Color;

/** The colours that the canvas takes from the theme; the style sheet says which token is which. */
enum Tone {
    BACKGROUND("-tree-background", "#ffffff"),
    CARD("-tree-card", "#ffffff"),
    LINE("-tree-line", "#d0d7de"),
    EDGE("-tree-edge", "#88929d"),
    TEXT("-tree-text", "#1f2328"),
    MUTED("-tree-muted", "#57606a"),
    ACCENT("-tree-accent", "#0860c7"),
    RIGHT("-tree-right", "#17722f"),
    WRONG("-tree-wrong", "#c11f2b"),
    PRUNED("-tree-pruned", "#5f6872"),
    SELECTION("-tree-selection", "#ddf1ff"),
    MARK("-tree-mark", "#fff1b8");

    final String css;
    private final String initial;

    Tone(String css, String initial) {
        this.css = css;
        this.initial = initial;
    }

    /** Stands until the style sheet has spoken. */
    Color initial() {
        return Color.web(initial);
    }
}
