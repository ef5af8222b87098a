package arborist.ui.kit.markdown;

import arborist.words.Words;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/**
 * Rendered text that can be selected and copied: by dragging, by a double click on a word, by Shift and the arrow keys, all of it by
 * Ctrl+A; Ctrl+C copies.
 */
public final class SelectableText extends VBox {
    private static final Words WORDS = Words.of(SelectableText.class);
    private final List<FlowText> flows = new ArrayList<>();
    private Place anchor = new Place(0, 0);
    private Place caret = new Place(0, 0);

    /** A place between two characters: in which flow, before which of its characters. */
    private record Place(int flow, int at) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return flow == other.flow ? Integer.compare(at, other.at) : Integer.compare(flow, other.flow);
        }
    }

    /**
     * @param rendered what {@link Markdown} made
     */
    @SuppressWarnings("this-escape")
    public SelectableText(VBox rendered) {
        getChildren().add(rendered);
        collect(rendered);
        setFocusTraversable(true);
        setCursor(Cursor.TEXT);
        getStyleClass().add("selectable");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(all());
        setAccessibleHelp(WORDS.say("selectable-text.drag-or-hold-shift-and"));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> move(place(event), true));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** What is selected, empty where nothing is. */
    public String selected() {
        Place from = anchor.compareTo(caret) < 0 ? anchor : caret;
        Place to = anchor.compareTo(caret) < 0 ? caret : anchor;
        List<String> parts = new ArrayList<>();
        for (int i = from.flow; i <= to.flow && i < flows.size(); i++) {
            FlowText flow = flows.get(i);
            parts.add(flow.text(i == from.flow ? from.at : 0, i == to.flow ? to.at : flow.length()));
        }
        return String.join("\n", parts);
    }

    private String all() {
        return String.join("\n", flows.stream().map(f -> f.text(0, f.length())).toList());
    }

    private void collect(Node node) {
        if (node instanceof TextFlow flow) {
            flows.add(new FlowText(flow));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || flows.isEmpty()) {
            return;
        }
        requestFocus();
        Place place = place(event);
        if (event.getClickCount() == 2) {
            anchor = word(place, -1);
            move(word(place, 1), true);
        } else if (event.getClickCount() > 2) {
            anchor = new Place(place.flow, 0);
            move(new Place(place.flow, flows.get(place.flow).length()), true);
        } else {
            move(place, event.isShiftDown());
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        boolean word = event.isShortcutDown();
        switch (event.getCode()) {
            case C -> {
                if (!word || selected().isEmpty()) {
                    return;
                }
                ClipboardContent content = new ClipboardContent();
                content.putString(selected());
                Clipboard.getSystemClipboard().setContent(content);
            }
            case A -> {
                if (!word || flows.isEmpty()) {
                    return;
                }
                anchor = new Place(0, 0);
                move(last(), true);
            }
            case LEFT -> move(step(-1, word), event.isShiftDown());
            case RIGHT -> move(step(1, word), event.isShiftDown());
            case HOME -> move(word ? new Place(0, 0) : new Place(caret.flow, 0), event.isShiftDown());
            case END -> move(word ? last() : new Place(caret.flow, flows.get(caret.flow).length()),
                    event.isShiftDown());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(Place to, boolean extend) {
        caret = to;
        if (!extend) {
            anchor = to;
        }
        Place from = anchor.compareTo(caret) < 0 ? anchor : caret;
        Place end = anchor.compareTo(caret) < 0 ? caret : anchor;
        for (int i = 0; i < flows.size(); i++) {
            FlowText flow = flows.get(i);
            boolean within = i >= from.flow && i <= end.flow;
            flow.mark(within && i == from.flow ? from.at : 0,
                    !within ? 0 : i == end.flow ? end.at : flow.length());
        }
    }

    private Place last() {
        return new Place(flows.size() - 1, flows.getLast().length());
    }

    /** The place one character or one word on or back, in the flow beside where this one ends. */
    private Place step(int by, boolean word) {
        int length = flows.get(caret.flow).length();
        if (by < 0 && caret.at == 0) {
            return caret.flow == 0 ? caret : new Place(caret.flow - 1, flows.get(caret.flow - 1).length());
        }
        if (by > 0 && caret.at == length) {
            return caret.flow == flows.size() - 1 ? caret : new Place(caret.flow + 1, 0);
        }
        return word ? word(caret, by) : new Place(caret.flow, caret.at + by);
    }

    private Place word(Place place, int by) {
        FlowText flow = flows.get(place.flow);
        // A formula counts as one character, whatever it is written as.
        String text = flow.plain();
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int at = by < 0 ? (place.at == 0 ? 0 : words.preceding(place.at))
                : place.at >= text.length() ? text.length() : words.following(place.at);
        return new Place(place.flow, at == BreakIterator.DONE ? place.at : at);
    }

    /** The place nearest to the pointer. */
    private Place place(MouseEvent event) {
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < flows.size(); i++) {
            TextFlow flow = flows.get(i).flow();
            double y = flow.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
            double away = Math.max(Math.max(-y, y - flow.getHeight()), 0);
            if (away < least) {
                least = away;
                nearest = i;
            }
        }
        TextFlow flow = flows.get(nearest).flow();
        Point2D point = flow.sceneToLocal(event.getSceneX(), event.getSceneY());
        return new Place(nearest, flows.get(nearest).at(point));
    }
}
