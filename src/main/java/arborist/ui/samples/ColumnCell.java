package arborist.ui.samples;

import arborist.trace.AnswerReading;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Verdict;
import arborist.ui.kit.Controls;
import arborist.vote.Ballot;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** Shows one sample as a column of steps; a click on a step selects it in every view. */
final class ColumnCell extends ListCell<Column> {
    private final SamplesPane pane;
    private final Consumer<Id> select;
    private ScrollPane scroll = new ScrollPane();
    private @Nullable Id painted;

    ColumnCell(SamplesPane pane, Consumer<Id> select) {
        this.pane = pane;
        this.select = select;
        getStyleClass().add("sample-cell");
    }

    @Override
    protected void updateItem(@Nullable Column column, boolean empty) {
        super.updateItem(column, empty);
        setText(null);
        setGraphic(empty || column == null ? null : body(column));
        setAccessibleText(empty || column == null ? "" : spoken(column));
    }

    private VBox body(Column column) {
        VBox steps = new VBox(6);
        int folded = pane.folds() ? pane.common() : 0;
        if (folded > 0) {
            steps.getChildren().add(Controls.wrapped(
                    folded + (folded == 1 ? " step" : " steps") + " that all begin with", "muted", "small"));
        }
        for (int i = folded; i < column.steps().size(); i++) {
            steps.getChildren().add(step(column, i));
        }
        // The same sample stays where it was scrolled to, however often it is painted.
        double at = column.id().equals(painted) ? scroll.getVvalue() : 0;
        painted = column.id();
        scroll = new ScrollPane(steps);
        scroll.setVvalue(at);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox body = new VBox(8, head(column), scroll);
        body.setStyle("-fx-pref-width: 17em; -fx-max-width: 17em;");
        body.prefHeightProperty().bind(getListView().heightProperty().subtract(34));
        body.setMinHeight(0);
        return body;
    }

    private FlowPane head(Column column) {
        Label number = Controls.label("No. " + column.number(), "strong");
        FlowPane head = new FlowPane(8, 4, number);
        if (!pane.hidden() && column.right() != Verdict.Outcome.UNDECIDED) {
            boolean right = column.right() == Verdict.Outcome.YES;
            head.getChildren().add(Controls.label(right ? "✓ right" : "✗ wrong", "chip", right ? "good" : "bad"));
        }
        Ballot.Standing standing = Ballot.of(column.sample()).standing();
        if (standing != Ballot.Standing.VOTES) {
            head.getChildren().add(Controls.label(standing.words(), "chip", "warn"));
        }
        head.getChildren().add(Controls.label(column.steps().size() + " steps", "muted", "small"));
        return head;
    }

    private VBox step(Column column, int i) {
        Node node = column.steps().get(i);
        TextFlow words = words(node, column.sample().reading());
        VBox box = new VBox(3, words);
        box.getStyleClass().add("sample-step");
        if (node.id().equals(pane.selected())) {
            box.getStyleClass().add("selected");
        }
        boolean wrong = !pane.hidden() && node.outcome(Verdict.VALID) == Verdict.Outcome.NO;
        if (wrong) {
            box.getStyleClass().add("wrong");
            box.getChildren().add(Controls.label("≠ not valid", "chip", "bad"));
        } else if (i == column.parts()) {
            box.getChildren().add(Controls.label("parts here", "chip", "warn"));
        }
        box.setOnMouseClicked(event -> {
            getListView().requestFocus();
            getListView().getSelectionModel().select(getIndex());
            select.accept(node.id());
            event.consume();
        });
        return box;
    }

    /** The text, with the answer marked where it was found. */
    private TextFlow words(Node node, @Nullable AnswerReading reading) {
        String text = pane.text(node);
        if (reading == null || !node.id().equals(reading.thought()) || reading.to() > text.length()
                || reading.from() >= reading.to()) {
            return new TextFlow(plain(text));
        }
        Label answer = Controls.label(text.substring(reading.from(), reading.to()), "answer-mark");
        return new TextFlow(plain(text.substring(0, reading.from())), answer, plain(text.substring(reading.to())));
    }

    private static Text plain(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("sample-text");
        return text;
    }

    private String spoken(Column column) {
        String answer = column.answer();
        return "Sample " + column.number() + ", " + (answer == null ? "no answer" : "answer " + answer)
                + (pane.hidden() || column.right() == Verdict.Outcome.UNDECIDED ? ""
                        : column.right() == Verdict.Outcome.YES ? ", right" : ", wrong");
    }
}
