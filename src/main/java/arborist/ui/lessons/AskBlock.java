package arborist.ui.lessons;

import arborist.lesson.Choices;
import arborist.lesson.Decision;
import arborist.lesson.Part;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A question to the class: its options, what was chosen, and once it is known what is right. */
final class AskBlock extends VBox {
    private static final Words WORDS = Words.of(AskBlock.class);
    private final Board board;
    private final Part.Ask ask;
    private final Desk desk;
    private final VBox options = new VBox(4);
    private final Label told = Controls.wrapped("", "muted");
    private final ChangeListener<Object> look = (o, before, now) -> show();
    private Runnable chosen = () -> {};
    private List<String> shown = List.of();
    private @Nullable Seen seen;

    /** What the block shows. */
    private record Seen(List<String> choices, @Nullable Integer guess, Optional<Decision> decision, boolean over) {}

    AskBlock(Board board, Part.Ask ask, Desk desk) {
        super(6);
        this.board = board;
        this.ask = ask;
        this.desk = desk;
        setId("ask-" + ask.id());
        getStyleClass().addAll("lesson-block", "lesson-ask");
        getChildren().addAll(Controls.label(WORDS.say("ask-block.heading"), "heading"),
                Controls.wrapped(ask.question(), "strong"),
                options, Controls.shown(told, told.textProperty().isNotEmpty()));
        decides().ifPresent(on -> on.addListener(new WeakChangeListener<>(look)));
        board.guess(ask.id()).addListener(new WeakChangeListener<>(look));
        show();
    }

    /** Whether the class can say something now. */
    boolean isOpen() {
        return board.guess(ask.id()).get() == null && !shown.isEmpty();
    }

    /** @param hears runs when the class has said something, before what follows from it is shown */
    void onChosen(Runnable hears) {
        chosen = hears;
    }

    /** @param option from 0; nothing happens where there is none */
    void choose(int option) {
        if (isOpen() && option < shown.size()) {
            chosen.run();
            board.guess(ask.id()).set(option);
        }
    }

    /** What the options, or what is right, wait for. */
    private Optional<ObservableValue<?>> decides() {
        return switch (ask.choices()) {
            case Choices.Fixed fixed -> Optional.empty();
            case Choices.ByRun byRun -> Optional.of(board.run(byRun.run()));
            case Choices.ByClaim byClaim -> Optional.of(
                    board.curve(board.lesson().claim(byClaim.claim()).orElseThrow().curve()));
        };
    }

    private void show() {
        Optional<Decision> decision = board.decision(ask);
        Integer guess = board.guess(ask.id()).get();
        Seen now = new Seen(board.choices(ask), guess, decision, over());
        if (now.equals(seen)) {
            // A run that goes on tells so often; what has the keyboard stays.
            return;
        }
        seen = now;
        shown = now.choices;
        options.getChildren().clear();
        for (int i = 0; i < shown.size(); i++) {
            options.getChildren().add(option(i, shown.get(i), guess, decision));
        }
        told.setText(said(guess, decision));
        count();
    }

    private boolean over() {
        return ask.choices() instanceof Choices.ByRun byRun
                && board.run(byRun.run()).get() instanceof Stand.Done<List<Digest>>;
    }

    private String said(@Nullable Integer guess, Optional<Decision> decision) {
        if (shown.isEmpty()) {
            return over() ? WORDS.say("ask-block.no-choice")
                    : WORDS.say("ask-block.run-first");
        }
        if (guess == null) {
            return "";
        }
        if (decision.isEmpty()) {
            return WORDS.say("ask-block.measure-first");
        }
        if (decision.get().right().isEmpty()) {
            return WORDS.say("ask-block.nobody-knows");
        }
        String why = decision.get().why().isEmpty() ? ask.why() : decision.get().why()
                + (ask.why().isEmpty() || ask.why().equals(decision.get().why()) ? "" : " " + ask.why());
        return decision.get().right().contains(guess) ? WORDS.say("ask-block.right", RunBlock.capital(why))
                : WORDS.say("ask-block.not-so", RunBlock.capital(why));
    }

    private Button option(int place, String text, @Nullable Integer guess, Optional<Decision> decision) {
        boolean right = guess != null && decision.filter(d -> d.right().contains(place)).isPresent();
        boolean chosen = guess != null && guess == place;
        Button button = Controls.button(text + (right ? "   ✓" : chosen ? "   ←" : ""),
                WORDS.say("ask-block.says-so", place + 1), () -> choose(place));
        // An answer may be a number too.
        button.setGraphic(Controls.keyCap(String.valueOf(place + 1)));
        button.setGraphicTextGap(12);
        button.setId("option-" + ask.id() + "-" + (place + 1));
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.getStyleClass().add("lesson-option");
        button.setDisable(guess != null);
        if (right) {
            button.getStyleClass().add("right");
        } else if (chosen && decision.isPresent()) {
            button.getStyleClass().add("wrong");
        }
        button.setAccessibleText(WORDS.say("ask-block.option", place + 1, text,
                chosen ? right ? 3 : 1 : right ? 2 : 0));
        return button;
    }

    /** Counts the guess once what is right is known. */
    private void count() {
        Integer guess = board.guess(ask.id()).get();
        Decision known = board.decision(ask).orElse(null);
        if (guess != null && known != null && !known.right().isEmpty() && board.counts(ask.id())) {
            desk.guessed(board, ask, known.right().contains(guess));
        }
    }
}
