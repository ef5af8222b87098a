package arborist.ui.workbench;

import arborist.task.make.Made;
import arborist.ui.kit.Controls;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for the question of a new problem: typed, or drawn by the dice and changed as one likes. */
final class ProblemCard extends VBox {
    private static final KeyCombination DRAW = KeyCombination.valueOf("Shortcut+D");

    private final TextArea question = new TextArea();
    private final Label failure = Controls.wrapped("", "wrong-sign");
    private final BiConsumer<String, String> add;
    private final DicePane dice;
    private @Nullable Made drawn;

    /**
     * @param choice what the dice draws
     * @param add is handed the question, which is not blank, and its family, {@code free} where nobody knows it yet
     */
    ProblemCard(DiceChoice choice, BiConsumer<String, String> add, Runnable cancelled) {
        this.add = add;
        dice = new DicePane(choice, this::put, failure::setText);
        getStyleClass().add("card");
        setStyle("-fx-pref-width: 46em;");
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
        getChildren().addAll(Controls.label("New problem", "title"), dice, question,
                new ReadingLine(question.textProperty()), failure, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                save();
                event.consume();
            } else if (DRAW.match(event)) {
                dice.draw();
                event.consume();
            }
        });
    }

    /** Takes the keyboard. */
    Node first() {
        return question;
    }

    /** Draws a problem, as the dice's button does. */
    void draw() {
        dice.draw();
    }

    /** As if it was typed over all that stood there, so that Ctrl+Z in the box brings that back. */
    private void put(Made made) {
        drawn = made;
        failure.setText("");
        question.replaceText(0, question.getLength(), made.question());
    }

    private void save() {
        if (question.getText().isBlank()) {
            failure.setText("Write the question first.");
        } else {
            String text = question.getText().strip();
            add.accept(text, drawn != null && drawn.question().equals(text) ? drawn.family() : "free");
        }
    }
}
