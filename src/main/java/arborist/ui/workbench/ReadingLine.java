package arborist.ui.workbench;

import arborist.llm.builtin.NotUnderstood;
import arborist.llm.builtin.Shelf;
import arborist.sapling.text.Questions;
import arborist.sapling.text.Reading;
import arborist.sapling.text.StandIns;
import arborist.sapling.text.Vocabulary;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.words.Kept;
import arborist.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** Says how Sapling will read a question of one of its families that is in other words than it knows, or why it cannot; else nothing. */
final class ReadingLine extends Label {
    private static final Words WORDS = Words.of(ReadingLine.class);
    private static final Duration REST = Duration.millis(250);
    /** No question of its families is nearly as long. */
    private static final int LONGEST = 2000;

    private final Shelf shelf = new Shelf();
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
        Fx.then(CompletableFuture.supplyAsync(() -> told(question)), reading -> {
            if (question.equals(typed.getValue())) {
                setText(reading);
            }
        }, failure -> {
        });
    }

    /** Nothing where it is read as it stands, or is of no family; asked as a run asks. */
    private String told(String question) {
        Reading reading = Questions.standard().reading(question, vocabulary(), Set.of());
        return switch (reading) {
            case Reading.Foreign _ -> "";
            case Reading.Strange _,Reading.Beyond _ -> Kept.shown(NotUnderstood.of(reading).getMessage());
            case Reading.Fits fits -> Stream.of(otherwise(question, fits), inPlace(fits.standIns()),
                    fits.hasWay() ? "" : WORDS.say("reading-line.no-way"))
                    .filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
        };
    }

    private static String otherwise(String question, Reading.Fits fits) {
        return fits.question().equals(question.strip()) ? ""
                : WORDS.say("reading-line.sapling-will-read", fits.question());
    }

    private static String inPlace(StandIns standIns) {
        return standIns.isEmpty() ? "" : WORDS.say("reading-line.in-place", names(standIns));
    }

    /** {@code Tom = Peter}, a pair each; once a word, whatever its case. */
    private static String names(StandIns standIns) {
        return standIns.known().entrySet().stream()
                .filter(pair -> pair.getValue().equals(pair.getValue().toLowerCase(Locale.ROOT))
                        || !standIns.known().containsValue(pair.getValue().toLowerCase(Locale.ROOT)))
                .map(pair -> pair.getValue() + " = " + pair.getKey()).sorted().collect(Collectors.joining(", "));
    }

    private Vocabulary vocabulary() {
        try {
            return shelf.model(Shelf.POLICIES.getFirst()).vocabulary();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
