package arborist.ui.workbench;

import arborist.sapling.text.Questions;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.words.Words;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** Says how Sapling will read a question that is of one of its families and in other words than it knows; else nothing. */
final class ReadingLine extends Label {
    private static final Words WORDS = Words.of(ReadingLine.class);
    private static final Duration REST = Duration.millis(250);
    /** No question of its families is nearly as long. */
    private static final int LONGEST = 2000;

    private final PauseTransition rest = new PauseTransition(REST);
    private final ObservableValue<String> typed;

    /** @param typed the question, while it is typed */
    @SuppressWarnings("this-escape")
    ReadingLine(ObservableValue<String> typed) {
        this.typed = typed;
        setId("problem-reading");
        getStyleClass().addAll("muted", "small");
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        Controls.shown(this, textProperty().isNotEmpty());
        rest.setOnFinished(e -> read(typed.getValue()));
        typed.addListener((o, before, now) -> {
            setText("");
            rest.playFromStart();
        });
    }

    private void read(String question) {
        if (question.isBlank() || question.length() > LONGEST) {
            return;
        }
        Fx.then(CompletableFuture.supplyAsync(() -> otherwise(question)), reading -> {
            if (question.equals(typed.getValue())) {
                setText(reading.map(words -> WORDS.say("reading-line.sapling-will-read", words)).orElse(""));
            }
        }, failure -> {
        });
    }

    /** Empty where it is read as it stands, or not at all. */
    private static Optional<String> otherwise(String question) {
        return Questions.standard().read(question).filter(words -> !words.equals(question.strip()));
    }
}
