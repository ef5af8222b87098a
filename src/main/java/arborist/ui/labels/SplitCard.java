package arborist.ui.labels;

import arborist.answer.text.Splitter;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Asks where a step is to be split: the caret says it. Tab goes to the next line or sentence, Enter splits. */
final class SplitCard extends VBox {
    private static final Words WORDS = Words.of(SplitCard.class);
    private final TextArea area = new TextArea();
    private final Label before = Controls.wrapped("");
    private final Label after = Controls.wrapped("");
    private final TreeSet<Integer> seams = new TreeSet<>();
    private final IntConsumer split;

    /**
     * Asks.
     *
     * @param place the step's, from 1
     * @param split is told where the second step begins
     */
    SplitCard(int place, String text, IntConsumer split, Runnable cancelled) {
        this.split = split;
        getStyleClass().add("card");
        setId("split-card");
        setStyle("-fx-pref-width: 44em;");
        setAccessibleText(WORDS.say("split-card.split-step", place));
        List<Integer> words = new ArrayList<>();
        for (Splitter way : List.of(Splitter.lines(), Splitter.sentences())) {
            seams.addAll(way.starts(text));
        }
        // What is one line and one sentence is split between words.
        for (int i = 1; seams.isEmpty() && i < text.strip().length(); i++) {
            if (Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i))) {
                words.add(i);
            }
        }
        if (seams.isEmpty()) {
            seams.addAll(words);
        }
        area.setId("split-text");
        area.setWrapText(true);
        area.setPrefRowCount(6);
        Controls.describe(area, WORDS.say("split-card.the-text-of-step-the", place),
                WORDS.say("split-card.the-second-step-begins-at"));
        Button go =
                Controls.button(WORDS.say("split-card.split"), WORDS.say("split-card.makes-two-steps-of-it"), this::go);
        go.setId("split-go");
        go.getStyleClass().add("accent");
        FlowPane foot = new FlowPane(8, 6, go, Controls.button(WORDS.say("split-card.cancel"),
                WORDS.say("split-card.changes-nothing-esc"), cancelled));
        foot.setAlignment(Pos.CENTER_LEFT);
        before.setId("split-before");
        after.setId("split-after");
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(Controls.label(WORDS.say("split-card.split-step", place), "title"), Controls.wrapped(
                WORDS.say("split-card.put-the-caret-where-the"),
                "muted"), area, Controls.wrapped(WORDS.say("split-card.step", place), "heading"), before,
                Controls.wrapped(WORDS.say("split-card.step", place + 1), "heading"), after, foot);
        area.setText(text);
        // The caret of a text that can only be read is not drawn; so it can be written, and nothing that is typed comes in.
        area.setTextFormatter(new TextFormatter<>(change -> {
            if (change.isContentChange()) {
                int caret = change.getControlCaretPosition();
                change.setText("");
                change.setRange(caret, caret);
                change.selectRange(caret, caret);
            }
            return change;
        }));
        area.caretPositionProperty().addListener((o, old, now) -> tell());
        area.positionCaret(seams.isEmpty() ? text.length() / 2 : nearest(text.length() / 2));
        tell();
    }

    Node first() {
        return area;
    }

    private int nearest(int place) {
        Integer below = seams.floor(place);
        Integer above = seams.ceiling(place);
        return below == null ? seams.first() : above == null || place - below <= above - place ? below : above;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            go();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            Integer to = event.isShiftDown() ? seams.lower(area.getCaretPosition())
                    : seams.higher(area.getCaretPosition());
            if (to != null) {
                area.positionCaret(to);
            }
            event.consume();
        }
    }

    private void go() {
        split.accept(area.getCaretPosition());
    }

    private void tell() {
        int at = area.getCaretPosition();
        before.setText(shorten(area.getText().substring(0, at).strip(), true));
        after.setText(shorten(area.getText().substring(at).strip(), false));
    }

    /** What stands at the seam. */
    private static String shorten(String text, boolean end) {
        int most = 160;
        return text.isEmpty() ? WORDS.say("split-card.nothing-yet") : text.length() <= most ? text
                : end ? "…" + text.substring(text.length() - most) : text.substring(0, most) + "…";
    }
}
