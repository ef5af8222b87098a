package arborist.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** Finds buttons in a scene whose words are cut, and texts and controls that stand out of what is seen to the left or right. */
final class CutWords {
    /** Of a font's size. */
    private static final double WIDEST_BLANK = 0.35;
    private final List<String> found = new ArrayList<>();

    /** In a sentence each; empty where all can be read. */
    static List<String> in(Parent root) {
        CutWords words = new CutWords();
        words.look(root, root.localToScene(root.getLayoutBounds()));
        return words.found;
    }

    private void look(Parent parent, Bounds seen) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible() || isMoved(child) || child instanceof ScrollBar) {
                continue;
            }
            if (child instanceof ButtonBase button && button.getText() != null && !button.getText().isEmpty()
                    && button.getWidth() > 0) {
                words(button);
                place(button, button.getText(), seen, 1);
            } else if (child instanceof Text text && !text.getText().isBlank()) {
                place(text, text.getText(), seen, blank(text));
            } else if (child instanceof Control control && !(child instanceof ScrollPane) && control.getWidth() > 0) {
                place(control, control.getClass().getSimpleName() + " #" + control.getId(), seen, 1);
            }
            if (child instanceof ScrollPane pane && pane.getContent() != null) {
                within(pane, pane.getContent().getLayoutBounds().getWidth());
            }
            if (child instanceof Parent inner && !(child instanceof TextInputControl)) {
                look(inner, child instanceof ScrollPane pane ? viewport(pane) : seen);
            }
        }
    }

    /** What is wider than its view is moved into it. */
    private static boolean isMoved(Node node) {
        return node instanceof IndexedCell<?> || node instanceof TableView<?>
                || node instanceof ScrollPane pane && pane.getContent() != null
                        && pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER
                        && pane.getContent().getLayoutBounds().getWidth() > pane.getViewportBounds().getWidth() + 1;
    }

    /** Its right edge, at the least, is out of sight and cannot be moved into it. */
    private void within(ScrollPane pane, double content) {
        double view = pane.getViewportBounds().getWidth();
        if (pane.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER && view > 0 && content > view + 1) {
            found.add("what is " + Math.round(content) + " wide stands in #" + pane.getId() + ", which shows "
                    + Math.round(view));
        }
    }

    private static Bounds viewport(ScrollPane pane) {
        Node port = pane.lookup(".viewport");
        return port == null ? pane.localToScene(pane.getLayoutBounds()) : port.localToScene(port.getLayoutBounds());
    }

    private void words(ButtonBase button) {
        button.getChildrenUnmodifiable().stream().filter(t -> t instanceof Text && t.getStyleClass().contains("text"))
                .map(t -> ((Text) t).getText())
                .filter(text -> !text.replaceAll("\\s+", " ").equals(button.getText().replaceAll("\\s+", " ")))
                .forEach(text -> found.add(button.getText() + " as " + text));
    }

    /** A line of several words is as wide as the blank at which it was broken makes it. */
    private static double blank(Text text) {
        return text.getText().contains(" ") ? 1 + WIDEST_BLANK * text.getFont().getSize() : 1;
    }

    private void place(Node node, String name, Bounds seen, double off) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        if (at.getMinX() < seen.getMinX() - 1 || at.getMaxX() > seen.getMaxX() + off) {
            found.add(name + " from " + Math.round(at.getMinX()) + " to " + Math.round(at.getMaxX())
                    + " where " + Math.round(seen.getMinX()) + " to " + Math.round(seen.getMaxX()) + " is seen");
        }
    }
}
