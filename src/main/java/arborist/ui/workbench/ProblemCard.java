package arborist.ui.workbench;

import arborist.task.make.Made;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Helped;
import arborist.ui.kit.KeyText;
import arborist.words.Words;
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
final class ProblemCard extends VBox implements Helped {
    private static final Words WORDS = Words.of(ProblemCard.class);
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
        setAccessibleText(WORDS.say("problem-card.new-problem"));
        question.setId("problem-question");
        question.setWrapText(true);
        question.setPrefRowCount(4);
        question.setPromptText(WORDS.say("problem-card.the-question-in-markdown-formulas"));
        Controls.describe(question, WORDS.say("problem-card.the-question"),
                WORDS.say("problem-card.what-is-to-be-solved"));
        Controls.shown(failure, failure.textProperty().isNotEmpty());
        Button save = Controls.button(WORDS.say("problem-card.add-problem"),
                WORDS.say("problem-card.adds-the-problem-to-the"), this::save);
        save.setId("problem-save");
        save.getStyleClass().add("accent");
        HBox foot = new HBox(6, save, Controls.keyCap(KeyText.of("Shortcut+Enter")), Controls.spacer(),
                Controls.button(WORDS.say("problem-card.cancel"), WORDS.say("problem-card.adds-nothing-esc"),
                        cancelled));
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Controls.label(WORDS.say("problem-card.new-problem"), "title"), dice, question,
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

    @Override
    public String manualPage() {
        return "explorer";
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
            failure.setText(WORDS.say("problem-card.write-the-question-first"));
        } else {
            String text = question.getText().strip();
            add.accept(text, drawn != null && drawn.question().equals(text) ? drawn.family() : "free");
        }
    }
}
