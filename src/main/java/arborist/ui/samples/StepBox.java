package arborist.ui.samples;

import arborist.trace.AnswerReading;
import arborist.ui.kit.Controls;
import arborist.ui.tree.Sign;
import arborist.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * One step of a sample in a column. It is made once and shows one step after the other: making and styling its parts anew for each column
 * that comes into sight is what makes scrolling slow.
 */
final class StepBox extends VBox {
    private static final Words WORDS = Words.of(StepBox.class);
    private static final int AFTER_SIGN = 3;
    private final Label sign = Controls.describe(Controls.label(""), "", "");
    private final Text before = words();
    private final Label answer = Controls.label("", "answer-mark");
    private final Text after = words();
    private final Label invalid = Controls.label("", "chip", "bad");
    private final Label lost = Controls.wrapped("", "muted", "small");
    private final Label parts = Controls.label("", "chip", "warn");
    private final Label says = Controls.wrapped("", "muted", "small");
    private List<Label> labels = List.of();

    /**
     * What is shown.
     *
     * @param reading of the answer where it stands in this step, null where it does not
     * @param sign that its card in the tree has
     * @param invalid whether one found the step itself wrong
     * @param lost whether it is the first after which no right answer can follow
     * @param labels of the step
     * @param parts whether the sample parts here from the first
     * @param instead what that one says there, in a sentence; empty where it says nothing
     */
    record Said(String text, @Nullable AnswerReading reading, boolean selected, Sign sign, boolean invalid,
            boolean lost, List<Label> labels, boolean parts, String instead) {}

    StepBox() {
        super(3);
        Controls.describe(parts, WORDS.say("column-cell.parts-here"), WORDS.say("column-cell.parts-means"));
        getStyleClass().add("sample-step");
        getChildren().addAll(new TextFlow(sign, before, answer, after), invalid, lost, parts, says);
    }

    void show(Said said) {
        // A line break at its end would be an empty line in the box.
        String text = said.text.stripTrailing();
        AnswerReading reading = said.reading;
        boolean marked = reading != null && reading.to() <= text.length() && reading.from() < reading.to();
        before.setText(marked && reading != null ? text.substring(0, reading.from()) : text);
        say(answer, marked && reading != null ? text.substring(reading.from(), reading.to()) : "");
        after.setText(marked && reading != null ? text.substring(reading.to()) : "");
        sign(said.sign);
        style("selected", said.selected);
        style("wrong", said.invalid);
        say(invalid, said.invalid ? WORDS.say("column-cell.not-valid") : "");
        say(lost, said.lost ? WORDS.say("column-cell.lost") : "");
        if (!labels.isEmpty() || !said.labels.isEmpty()) {
            getChildren().removeAll(labels);
            labels = said.labels;
            getChildren().addAll(AFTER_SIGN, labels);
        }
        say(parts, said.parts ? WORDS.say("column-cell.parts-here") : "");
        say(says, said.instead);
    }

    private void sign(Sign now) {
        say(sign, now.glyph.isEmpty() ? "" : now.glyph + " ");
        sign.getStyleClass().setAll("label", now.style().isEmpty() ? "muted" : now.style());
        sign.setAccessibleText(now.words());
        sign.getTooltip().setText(now.words());
    }

    /** A label without words takes no room. */
    static void say(Label label, String text) {
        label.setText(text);
        show(label, !text.isEmpty());
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void style(String name, boolean on) {
        if (on != getStyleClass().contains(name)) {
            if (on) {
                getStyleClass().add(name);
            } else {
                getStyleClass().remove(name);
            }
        }
    }

    private static Text words() {
        Text text = new Text();
        text.getStyleClass().add("sample-text");
        return text;
    }
}
