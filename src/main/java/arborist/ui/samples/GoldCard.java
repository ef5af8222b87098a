package arborist.ui.samples;

import arborist.ui.kit.Controls;
import arborist.ui.kit.Helped;
import arborist.ui.kit.KeyText;
import arborist.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks what is right: one answer a line, each of which is. */
final class GoldCard extends VBox implements Helped {
    private static final Words WORDS = Words.of(GoldCard.class);
    private static final int LONGEST = 2_000;
    private static final int MOST = 20;
    private final TextArea answers = new TextArea();
    private final Label failure = Controls.wrapped("", "wrong-sign");
    private final Consumer<List<String>> save;

    /** @param save is told the answers, none where no right answer is known */
    GoldCard(List<String> known, Consumer<List<String>> save, Runnable cancelled) {
        super(10);
        this.save = save;
        getStyleClass().add("card");
        setId("gold-card");
        setStyle("-fx-pref-width: 34em;");
        setAccessibleText(WORDS.say("gold-act.correct-the-known-answer"));
        answers.setId("gold-answers");
        answers.setWrapText(true);
        answers.setPrefRowCount(3);
        answers.setText(String.join("\n", known));
        answers.selectAll();
        Controls.describe(answers, WORDS.say("gold-card.right-answers"), WORDS.say("gold-card.one-a-line"));
        var go = Controls.button(WORDS.say("answer-card.save"), WORDS.say("gold-card.holds-all-answers"), this::save);
        go.getStyleClass().add("accent");
        go.setId("gold-save");
        HBox foot = new HBox(8, go, Controls.keyCap(KeyText.of("Shortcut+Enter")), Controls.spacer(),
                Controls.button(WORDS.say("answer-card.cancel"), WORDS.say("answer-card.changes-nothing-esc"),
                        cancelled));
        foot.setAlignment(Pos.CENTER_LEFT);
        Controls.shown(failure, failure.textProperty().isNotEmpty());
        getChildren().addAll(Controls.label(WORDS.say("gold-card.what-is-right"), "title"),
                Controls.wrapped(WORDS.say("gold-card.one-a-line"), "muted"), answers,
                Controls.wrapped(WORDS.say("gold-card.what-follows"), "muted", "small"), failure, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                save();
            }
        });
    }

    Node first() {
        return answers;
    }

    @Override
    public String manualPage() {
        return "samples";
    }

    private void save() {
        List<String> all = answers.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).distinct()
                .toList();
        if (all.size() > MOST || all.stream().anyMatch(line -> line.length() > LONGEST)) {
            failure.setText(WORDS.say("gold-card.too-many", MOST, LONGEST));
        } else {
            save.accept(all);
        }
    }
}
