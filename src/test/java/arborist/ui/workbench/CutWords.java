package arborist.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/** Finds buttons in a scene whose words are cut, or that stand out of what is seen to the left or right. */
final class CutWords {
    private final List<String> found = new ArrayList<>();

    /** In a sentence each; empty where all can be read. */
    static List<String> in(Parent root) {
        CutWords words = new CutWords();
        words.look(root, root.localToScene(root.getLayoutBounds()));
        return words.found;
    }

    private void look(Parent parent, Bounds seen) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child instanceof IndexedCell<?> || !(child instanceof Parent inner)) {
                continue;
            }
            if (child instanceof ButtonBase button && button.getText() != null && !button.getText().isEmpty()
                    && button.getWidth() > 0) {
                words(button);
                place(button, seen);
            }
            // What is wider than its view is moved into it.
            boolean moves = child instanceof ScrollPane pane && pane.getContent() != null
                    && pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER
                    && pane.getContent().getLayoutBounds().getWidth() > pane.getViewportBounds().getWidth() + 1;
            if (!moves) {
                look(inner, child instanceof ScrollPane ? child.localToScene(child.getLayoutBounds()) : seen);
            }
        }
    }

    private void words(ButtonBase button) {
        button.getChildrenUnmodifiable().stream().filter(t -> t instanceof Text && t.getStyleClass().contains("text"))
                .map(t -> ((Text) t).getText())
                .filter(text -> !text.replaceAll("\\s+", " ").equals(button.getText().replaceAll("\\s+", " ")))
                .forEach(text -> found.add(button.getText() + " as " + text));
    }

    private void place(ButtonBase button, Bounds seen) {
        Bounds at = button.localToScene(button.getLayoutBounds());
        if (at.getMinX() < seen.getMinX() - 1 || at.getMaxX() > seen.getMaxX() + 1) {
            found.add(button.getText() + " from " + Math.round(at.getMinX()) + " to " + Math.round(at.getMaxX())
                    + " where " + Math.round(seen.getMinX()) + " to " + Math.round(seen.getMaxX()) + " is seen");
        }
    }
}
