package arborist.ui.samples;

import arborist.ui.kit.Controls;
import arborist.words.Words;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The question that the samples answer: a few lines of it, all of it where somebody asks, since its end says what is asked. */
final class QuestionLine extends VBox {
    private static final Words WORDS = Words.of(QuestionLine.class);
    private static final String LINES = "-fx-min-height: 2.2em; -fx-max-height: 5em;";
    /** Of the height of the samples, which want room too. */
    private static final double MOST = 0.4;
    private final Label question = Controls.label("", "samples-question");
    private final ScrollPane scroll = new ScrollPane();
    private final SimpleBooleanProperty whole = new SimpleBooleanProperty(this, "whole");

    QuestionLine() {
        question.setId("samples-question");
        question.setWrapText(true);
        question.setStyle(LINES);
        question.setOnMouseClicked(event -> turn());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet");
        Controls.explain(scroll, WORDS.say("question-line.whole"), WORDS.say("question-line.the-arrow-keys-scroll"));
        Button more = Controls.link(WORDS.say("question-line.whole"), WORDS.say("question-line.shows-all-of-it"),
                this::turn);
        more.setId("question-more");
        HBox row = new HBox(more);
        row.getStyleClass().add("question-more");
        getChildren().addAll(question, Controls.shown(row, question.textTruncatedProperty().or(whole)));
        whole.addListener((o, before, now) -> {
            more.setText(WORDS.say(now ? "question-line.less" : "question-line.whole"));
            if (now) {
                unfold();
            } else {
                scroll.setContent(null);
                question.setStyle(LINES);
                getChildren().set(0, question);
            }
        });
    }

    void show(String asked) {
        if (!asked.equals(question.getText())) {
            whole.set(false);
            question.setText(asked);
            Controls.describe(question, asked, asked);
        }
    }

    private void turn() {
        whole.set(!whole.get() && question.isTextTruncated());
    }

    private void unfold() {
        double room = getParent() instanceof Region parent ? parent.getHeight() * MOST : Double.MAX_VALUE;
        question.setStyle("");
        question.setMinHeight(Region.USE_PREF_SIZE);
        question.setMaxHeight(Double.MAX_VALUE);
        getChildren().set(0, scroll);
        scroll.setContent(question);
        scroll.applyCss();
        double height = Math.min(question.prefHeight(getWidth()) + 2, room);
        scroll.setMinHeight(height);
        scroll.setPrefHeight(height);
        scroll.setMaxHeight(height);
    }
}
