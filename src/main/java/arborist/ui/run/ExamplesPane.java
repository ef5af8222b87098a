package arborist.ui.run;

import arborist.reason.prompt.Examples;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.Collections;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Worked examples as a list: added, taken out, moved, each a question and its solution. */
final class ExamplesPane extends HBox {
    private static final Words WORDS = Words.of(ExamplesPane.class);
    private final ListView<Examples.Worked> list = new ListView<>();
    private final TextField question = new TextField();
    private final TextArea solution = new TextArea();
    private final Button out = Controls.button(WORDS.say("examples-pane.take-out"),
            WORDS.say("examples-pane.takes-the-chosen-example-out"), this::takeOut);
    private final Button up = Controls.button(WORDS.say("examples-pane.up"),
            WORDS.say("examples-pane.moves-the-chosen-example-up"), () -> move(-1));
    private final Button down = Controls.button(WORDS.say("examples-pane.down"),
            WORDS.say("examples-pane.moves-the-chosen-example-down"), () -> move(1));
    private Runnable changed = () -> {
    };
    private BiConsumer<String, Runnable> takenOut = (sentence, undo) -> {
    };
    private boolean filling;

    ExamplesPane() {
        super(10);
        list.setId("examples");
        list.setCellFactory(v -> new Cell());
        Controls.explain(list, WORDS.say("examples-pane.worked-examples"),
                WORDS.say("examples-pane.in-the-order-in-which"));
        question.setId("example-question");
        question.setPromptText(WORDS.say("examples-pane.a-question"));
        Controls.describe(question, WORDS.say("examples-pane.question-of-the-example"),
                WORDS.say("examples-pane.the-examples-question-in-one"));
        solution.setId("example-solution");
        solution.setWrapText(true);
        solution.setPromptText(WORDS.say("examples-pane.its-steps-a-line-each"));
        Controls.explain(solution, WORDS.say("examples-pane.solution-of-the-example"),
                WORDS.say("examples-pane.steps-and-answer-a-line"));
        Button add = Controls.button(WORDS.say("examples-pane.add"),
                WORDS.say("examples-pane.adds-an-example-after-the"), this::add);
        add.setId("example-add");
        out.setId("example-out");
        up.setId("example-up");
        down.setId("example-down");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(solution, Priority.ALWAYS);
        VBox right = new VBox(6, question, solution);
        // In large type the buttons take two lines, so that the solution keeps its room.
        VBox left = new VBox(6, list, new FlowPane(6, 6, add, out, up, down));
        left.setStyle("-fx-pref-width: 17em; -fx-min-width: 10em;");
        left.setMaxWidth(Region.USE_PREF_SIZE);
        right.setStyle("-fx-min-width: 12em;");
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
        list.setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case DELETE -> takeOut();
                case UP, DOWN -> {
                    if (event.isAltDown()) {
                        move(event.getCode() == javafx.scene.input.KeyCode.UP ? -1 : 1);
                        event.consume();
                    }
                }
                default -> {
                    // Nothing of ours.
                }
            }
        });
        list.getSelectionModel().selectedIndexProperty().addListener((o, before, now) -> open());
        question.textProperty().addListener((o, before, now) -> write());
        solution.textProperty().addListener((o, before, now) -> write());
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    /** @param listener is told in a sentence what was taken out, and what brings it back */
    void onTakeOut(BiConsumer<String, Runnable> listener) {
        takenOut = listener;
    }

    void show(String text) {
        list.getItems().setAll(Examples.of(text).all());
        list.getSelectionModel().selectFirst();
        open();
    }

    String text() {
        return new Examples(list.getItems()).text();
    }

    private void open() {
        Examples.Worked worked = list.getSelectionModel().getSelectedItem();
        int at = list.getSelectionModel().getSelectedIndex();
        if (filling) {
            return;
        }
        filling = true;
        question.setText(worked == null ? "" : worked.question());
        solution.setText(worked == null ? "" : worked.solution());
        filling = false;
        question.setDisable(worked == null);
        solution.setDisable(worked == null);
        out.setDisable(worked == null);
        up.setDisable(at <= 0);
        down.setDisable(worked == null || at == list.getItems().size() - 1);
    }

    private void write() {
        int at = list.getSelectionModel().getSelectedIndex();
        if (!filling && at >= 0) {
            filling = true;
            list.getItems().set(at, new Examples.Worked(question.getText(), solution.getText()));
            list.getSelectionModel().select(at);
            filling = false;
            changed.run();
        }
    }

    private void add() {
        int at = list.getSelectionModel().getSelectedIndex() + 1;
        list.getItems().add(at,
                new Examples.Worked(WORDS.say("examples-pane.a-new-question"), "Answer: "));
        list.getSelectionModel().select(at);
        question.requestFocus();
        changed.run();
    }

    private void takeOut() {
        int at = list.getSelectionModel().getSelectedIndex();
        if (at >= 0) {
            Examples.Worked gone = list.getItems().remove(at);
            list.getSelectionModel().select(Math.min(at, list.getItems().size() - 1));
            open();
            changed.run();
            takenOut.accept(WORDS.say("examples-pane.took-out", gone.question()), () -> putBack(at, gone));
        }
    }

    private void putBack(int at, Examples.Worked gone) {
        int there = Math.min(at, list.getItems().size());
        list.getItems().add(there, gone);
        list.getSelectionModel().clearAndSelect(there);
        open();
        changed.run();
    }

    private void move(int by) {
        int at = list.getSelectionModel().getSelectedIndex();
        int to = at + by;
        if (at >= 0 && to >= 0 && to < list.getItems().size()) {
            Collections.swap(list.getItems(), at, to);
            list.getSelectionModel().clearAndSelect(to);
            open();
            changed.run();
        }
    }

    private static final class Cell extends ListCell<Examples.Worked> {
        Cell() {
            getStyleClass().add("row-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Examples.@Nullable Worked worked, boolean empty) {
            super.updateItem(worked, empty);
            setText(worked == null || empty ? null : worked.question());
        }
    }
}
