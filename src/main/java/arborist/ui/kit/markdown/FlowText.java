package arborist.ui.kit.markdown;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One flow of rendered text as a line of characters that can be pointed at, marked and copied; a formula is one character. */
final class FlowText {
    private final TextFlow flow;
    private final Path mark = new Path();

    FlowText(TextFlow flow) {
        this.flow = flow;
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.setStroke(Color.TRANSPARENT);
        mark.getStyleClass().add("selection-mark");
        flow.getChildren().addFirst(mark);
    }

    TextFlow flow() {
        return flow;
    }

    int length() {
        return flow.getChildren().stream().mapToInt(FlowText::length).sum();
    }

    /** The character before which a point of the flow lies. */
    int at(Point2D point) {
        HitInfo hit = flow.getHitInfo(point);
        return Math.clamp(hit.getInsertionIndex(), 0, length());
    }

    /** Shows these characters as selected; none where the ends are one. */
    void mark(int from, int to) {
        mark.getElements().setAll(from < to ? flow.getRangeShape(from, to, false) : new PathElement[0]);
    }

    /** What is copied of these characters: a formula is copied as it was written. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Node child : flow.getChildren()) {
            int length = length(child);
            int start = Math.max(from - at, 0);
            int end = Math.min(to - at, length);
            if (start < end) {
                text.append(child instanceof Text words ? words.getText().substring(start, end)
                        : child instanceof FormulaView formula ? formula.getAccessibleText() : "");
            }
            at += length;
        }
        return text.toString();
    }

    /** Its characters, with one that stands for each formula. */
    String plain() {
        StringBuilder text = new StringBuilder();
        for (Node child : flow.getChildren()) {
            text.append(child instanceof Text words ? words.getText() : "\uFFFC".repeat(length(child)));
        }
        return text.toString();
    }

    private static int length(Node child) {
        return child instanceof Text words ? words.getText().length() : child.isManaged() ? 1 : 0;
    }
}
