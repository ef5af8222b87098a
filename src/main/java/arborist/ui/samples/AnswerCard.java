package arborist.ui.samples;

import arborist.ui.kit.Controls;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks what a sample really answers. */
final class AnswerCard extends VBox {
    private static final int LONGEST = 2_000;
    private final TextField answer = new TextField();

    /** @param save is told the answer, empty where the sample gives none */
    AnswerCard(Column column, Consumer<String> save, Runnable cancelled) {
        getStyleClass().add("card");
        setId("answer-card");
        setStyle("-fx-pref-width: 32em;");
        setAccessibleText("Correct the answer");
        String now = column.answer();
        answer.setId("answer-field");
        answer.setText(now == null ? "" : now);
        Controls.describe(answer, "Answer of the sample", "What the sample answers; empty where it gives no answer");
        answer.setOnAction(event -> save());
        this.save = save;
        var go = Controls.button("Save", "The sample votes for this answer (Enter)", this::save);
        go.getStyleClass().add("accent");
        go.setId("answer-save");
        HBox foot = new HBox(8, go, Controls.spacer(), Controls.button("Cancel", "Changes nothing (Esc)", cancelled));
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Controls.label("What does sample " + column.number() + " answer?", "title"),
                Controls.wrapped(now == null ? "No answer was read in it." : "It was read as " + now + ".", "muted"),
                answer,
                Controls.wrapped("Leave it empty where the sample gives no answer. The text itself is not changed.",
                        "muted", "small"),
                foot);
    }

    private final Consumer<String> save;

    private void save() {
        String text = answer.getText().strip();
        save.accept(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }

    Node first() {
        return answer;
    }
}
