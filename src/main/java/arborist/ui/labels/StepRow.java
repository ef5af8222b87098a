package arborist.ui.labels;

import arborist.label.FirstError;
import arborist.label.Rating;
import arborist.label.Said;
import arborist.label.Schemes;
import arborist.label.Voice;
import arborist.label.auto.StepFound;
import arborist.trace.Node;
import arborist.ui.kit.Controls;
import arborist.ui.kit.markdown.Markdown;
import arborist.ui.kit.markdown.SelectableText;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One step of a solution: its text, rendered once, what a calculator finds in it, and what was said of it. */
final class StepRow extends HBox {
    private static final Words WORDS = Words.of(StepRow.class);
    private static final double WIDE_EM = 30;

    private final int step;
    private final VBox box = new VBox(6);
    private final FlowPane marks = new FlowPane(6, 4);
    private final FlowPane chips = new FlowPane(4, 4);
    private final Label number;
    private final SelectableText text;

    /** @param choose runs where it is clicked */
    StepRow(int step, Node node, Markdown markdown, Runnable choose) {
        super(10);
        this.step = step;
        getStyleClass().add("label-row");
        setAlignment(Pos.TOP_LEFT);
        number = Controls.label(Integer.toString(step + 1), "muted");
        number.setStyle("-fx-min-width: 2em; -fx-alignment: top-right; -fx-padding: 0.5em 0 0 0;");
        box.getStyleClass().add("label-step");
        text = new SelectableText(markdown.show(node.text().strip()));
        box.getChildren().addAll(text, marks);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMinWidth(0);
        getChildren().addAll(number, box);
        widthProperty().addListener(o -> place());
        setOnMousePressed(event -> choose.run());
    }

    /**
     * Shows how it stands.
     *
     * @param found what a calculator finds
     * @param suggests whether what programs say is shown before it was judged
     */
    void show(Case current, Voice voice, StepFound found, boolean suggests) {
        Node node = current.solution().steps().get(step);
        Rating rating = current.labels().ratings().get(step);
        boolean here = current.at() == step;
        toggle("current", here);
        toggle("after", step > current.at() && !rating.speaks());
        toggle("behind", current.isAfterError(step));
        boolean judged = rating != Rating.MISSING || current.isAfterError(step);
        List<Label> said = new ArrayList<>();
        switch (rating) {
            case GOOD -> said.add(Controls.label(WORDS.say("step-row.great"), "chip", "good"));
            case NEUTRAL -> said.add(Controls.label(WORDS.say("step-row.okay"), "chip"));
            case BAD -> said.add(Controls.label(current.labels().firstError().equals(new FirstError.At(step))
                    ? WORDS.say("step-row.first-error") : WORDS.say("step-row.bad"), "chip", "bad"));
            case UNSURE -> said.add(Controls.label(WORDS.say("step-row.unsure"), "chip", "warn"));
            case MISSING -> {
                if (current.isAfterError(step)) {
                    said.add(Controls.label(WORDS.say("step-row.after-the-error"), "muted", "small"));
                }
            }
        }
        if (Said.ofStep(node, voice, Schemes.FLAG).isPresent()) {
            said.add(Controls.label(WORDS.say("step-row.flagged"), "chip", "warn"));
        }
        if (!node.note().isEmpty()) {
            Label note = Controls.label(WORDS.say("step-row.has-note"), "chip");
            Controls.describe(note, WORDS.say("step-row.note", node.note()), node.note());
            said.add(note);
        }
        said.forEach(label -> label.setMinWidth(Region.USE_PREF_SIZE));
        chips.getChildren().setAll(said);
        place();
        marks.getChildren().clear();
        if (node.text().contains("<<") && found.rating() != Rating.MISSING) {
            marks.getChildren().add(mark(found));
        }
        if (judged || suggests) {
            for (Suggestions.One one : Suggestions.of(current, step)) {
                marks.getChildren().add(Controls.wrapped(one.words(), "chip",
                        one.rating() == Rating.BAD ? "bad" : one.rating() == Rating.GOOD ? "good" : "plain"));
            }
        }
        marks.setVisible(!marks.getChildren().isEmpty());
        marks.setManaged(marks.isVisible());
        setAccessibleText(WORDS.say("step-row.step", step + 1,
                said.isEmpty() ? WORDS.say("step-row.no-label") : said.getFirst().getText(), node.text()));
    }

    /** Shows alternatives in place of the text, or the text again. */
    void beside(javafx.scene.@Nullable Node alternatives) {
        box.getChildren().set(0, alternatives == null ? text : alternatives);
    }

    /** Beside the step, or in a narrow window below its text. */
    private void place() {
        boolean wide = getWidth() > WIDE_EM * number.getFont().getSize();
        if (wide && !getChildren().contains(chips)) {
            box.getChildren().remove(chips);
            chips.setStyle(
                    "-fx-min-width: 9em; -fx-pref-width: 9em; -fx-pref-wrap-length: 9em; -fx-padding: 0.35em 0 0 0;");
            getChildren().add(chips);
        } else if (!wide && !box.getChildren().contains(chips)) {
            getChildren().remove(chips);
            chips.setStyle("");
            box.getChildren().add(chips);
        }
    }

    private static Label mark(StepFound found) {
        boolean right = found.rating() == Rating.GOOD;
        Label mark =
                Controls.wrapped(right ? WORDS.say("step-row.calculated-right") : "✗ " + found.why(), "chip",
                        right ? "good" : "bad");
        Controls.describe(mark, found.why(), found.why());
        return mark;
    }

    private void toggle(String style, boolean on) {
        getStyleClass().remove(style);
        if (on) {
            getStyleClass().add(style);
        }
    }
}
