package arborist.ui.labels;

import arborist.label.Voice;
import arborist.label.auto.StepFound;
import arborist.trace.Node;
import arborist.ui.kit.Controls;
import arborist.ui.kit.markdown.Markdown;
import arborist.ui.kit.markdown.SelectableText;
import arborist.words.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
    private @Nullable StepLook drawn;

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
        marks.setMinWidth(0);
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
        StepLook look = StepLook.of(current, step, voice, found, suggests);
        if (!look.equals(drawn)) {
            drawn = look;
            draw(look, current.solution().steps().get(step).text());
        }
    }

    private void draw(StepLook look, String words) {
        toggle("current", look.here());
        toggle("after", look.later());
        toggle("behind", look.behind());
        List<Label> said = look.said();
        chips.getChildren().setAll(said);
        place();
        List<Label> found = look.marks(words);
        // What is longer than the step is wide goes on in the next line.
        found.forEach(label -> label.maxWidthProperty().bind(marks.widthProperty()));
        marks.getChildren().setAll(found);
        marks.setVisible(!marks.getChildren().isEmpty());
        marks.setManaged(marks.isVisible());
        setAccessibleText(WORDS.say("step-row.step", step + 1,
                said.isEmpty() ? WORDS.say("step-row.no-label") : said.getFirst().getText(), words));
    }

    /** Shows alternatives in place of the text, or the text again. */
    void beside(javafx.scene.@Nullable Node alternatives) {
        javafx.scene.Node wanted = alternatives == null ? text : alternatives;
        if (!box.getChildren().getFirst().equals(wanted)) {
            box.getChildren().set(0, wanted);
        }
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

    private void toggle(String style, boolean on) {
        // Each change of a class styles all that is in the row anew.
        if (on != getStyleClass().contains(style)) {
            if (on) {
                getStyleClass().add(style);
            } else {
                getStyleClass().remove(style);
            }
        }
    }
}
