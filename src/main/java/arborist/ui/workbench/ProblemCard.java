package arborist.ui.workbench;

import arborist.ui.kit.Controls;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for the question of a new problem. */
final class ProblemCard extends VBox {
    private final TextArea question = new TextArea();
    private final Label failure = Controls.wrapped("", "wrong-sign");
    private final Consumer<String> add;

    /**
     * @param add is handed the question, which is not blank
     */
    ProblemCard(Consumer<String> add, Runnable cancelled) {
        this.add = add;
        getStyleClass().add("card");
        setStyle("-fx-pref-width: 40em;");
        setAccessibleText("New problem");
        question.setId("problem-question");
        question.setWrapText(true);
        question.setPrefRowCount(4);
        question.setPromptText("The question, in Markdown; formulas between $ signs");
        Controls.describe(question, "The question", "What is to be solved; it becomes the root of a tree");
        Controls.shown(failure, failure.textProperty().isNotEmpty());
        Button save = Controls.button("Add problem", "Adds the problem to the session (Ctrl+Enter)", this::save);
        save.setId("problem-save");
        save.getStyleClass().add("accent");
        HBox foot = new HBox(6, save, Controls.keyCap("Ctrl+Enter"), Controls.spacer(),
                Controls.button("Cancel", "Adds nothing (Esc)", cancelled));
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Controls.label("New problem", "title"), question, failure, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                save();
                event.consume();
            }
        });
    }

    /** Takes the keyboard. */
    Node first() {
        return question;
    }

    private void save() {
        if (question.getText().isBlank()) {
            failure.setText("Write the question first.");
        } else {
            add.accept(question.getText().strip());
        }
    }
}
