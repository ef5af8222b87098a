package arborist.ui.samples;

import arborist.ui.kit.Controls;
import arborist.ui.kit.Helped;
import arborist.words.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks what a sample really answers. */
final class AnswerCard extends VBox implements Helped {
    private static final Words WORDS = Words.of(AnswerCard.class);
    private static final int LONGEST = 2_000;
    private final TextField answer = new TextField();

    /** @param save is told the answer, empty where the sample gives none */
    AnswerCard(Column column, Consumer<String> save, Runnable cancelled) {
        getStyleClass().add("card");
        setId("answer-card");
        setStyle("-fx-pref-width: 32em;");
        setAccessibleText(WORDS.say("answer-card.correct-the-answer"));
        String now = column.answer();
        answer.setId("answer-field");
        answer.setText(now == null ? "" : now);
        Controls.describe(answer, WORDS.say("answer-card.answer-of-the-sample"),
                WORDS.say("answer-card.what-the-sample-answers"));
        answer.setOnAction(event -> save());
        this.save = save;
        var go = Controls.button(WORDS.say("answer-card.save"), WORDS.say("answer-card.the-sample-votes"),
                this::save);
        go.getStyleClass().add("accent");
        go.setId("answer-save");
        HBox foot = new HBox(8, go, Controls.spacer(), Controls.button(WORDS.say("answer-card.cancel"),
                WORDS.say("answer-card.changes-nothing-esc"), cancelled));
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Controls.label(WORDS.say("answer-card.what-does-sample-answer", column.number()), "title"),
                Controls.wrapped(now == null ? WORDS.say("answer-card.no-answer-was-read")
                        : WORDS.say("answer-card.it-was-read-as", now), "muted"),
                answer,
                Controls.wrapped(WORDS.say("answer-card.leave-it-empty-where"),
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

    @Override
    public String manualPage() {
        return "samples";
    }
}
