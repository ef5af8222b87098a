package arborist.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * Where the keyboard was, to go back to. A field that gets it back would select all its text, so that the next key replaces what was
 * typed: it gets its caret back as well.
 */
record Regain(@Nullable Node node, int anchor, int caret) {

    static Regain of(@Nullable Node focused) {
        TextInputControl text = text(focused);
        return new Regain(focused, text == null ? 0 : text.getAnchor(), text == null ? 0 : text.getCaretPosition());
    }

    /** Gives it back, where it is still there. */
    void in(Scene scene) {
        if (node != null && scene.equals(node.getScene())) {
            node.requestFocus();
            TextInputControl text = text(node);
            if (text != null) {
                text.selectRange(anchor, caret);
            }
        }
    }

    private static @Nullable TextInputControl text(@Nullable Node node) {
        return switch (node) {
            case TextInputControl text -> text;
            case Spinner<?> spinner -> spinner.getEditor();
            case ComboBox<?> box -> box.isEditable() ? box.getEditor() : null;
            case null, default -> null;
        };
    }
}
