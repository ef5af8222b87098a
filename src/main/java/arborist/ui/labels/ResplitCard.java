package arborist.ui.labels;

import arborist.answer.text.Splitter;
import arborist.label.cut.Anew;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Helped;
import arborist.words.Words;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Chooses how the steps of all solutions are split anew, and says what that comes to before it is done. */
final class ResplitCard extends VBox implements Helped {
    private static final Words WORDS = Words.of(ResplitCard.class);
    private final Resplitting resplitting;
    private final Consumer<String> tell;
    private final Runnable close;
    private final ComboBox<Way> ways = new ComboBox<>();
    private final Label expected = Controls.wrapped("");
    private final SimpleBooleanProperty idle = new SimpleBooleanProperty(true);

    /** Where a step ends. */
    enum Way {
        LINES, PARAGRAPHS, NUMBERED, SENTENCES;

        Splitter splitter() {
            return switch (this) {
                case LINES -> Splitter.lines();
                case PARAGRAPHS -> Splitter.paragraphs();
                case NUMBERED -> Splitter.numbered();
                case SENTENCES -> Splitter.sentences();
            };
        }

        @Override
        public String toString() {
            return WORDS.of("resplit-card.way", this);
        }
    }

    ResplitCard(Resplitting resplitting, Consumer<String> tell, Runnable close) {
        this.resplitting = resplitting;
        this.tell = tell;
        this.close = close;
        getStyleClass().add("card");
        setId("resplit-card");
        setStyle("-fx-pref-width: 36em;");
        setAccessibleText(WORDS.say("resplit-card.split-all-steps-anew"));
        ways.setId("resplit-way");
        ways.getItems().setAll(Way.values());
        ways.setValue(Way.LINES);
        ways.setMaxWidth(Double.MAX_VALUE);
        Controls.describe(ways, WORDS.say("resplit-card.where-steps-end"),
                WORDS.say("resplit-card.where-one-step-ends-and"));
        ways.valueProperty().addListener((o, before, now) -> count());
        expected.setId("resplit-expected");
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(resplitting.progressProperty());
        progress.setMaxWidth(Double.MAX_VALUE);
        Controls.describe(progress, WORDS.say("resplit-card.looking-at-the-solutions"),
                WORDS.say("resplit-card.looks-at-the-solutions-of"));
        Button go = Controls.button(WORDS.say("resplit-card.split"),
                WORDS.say("resplit-card.splits-them-undo-takes-all"), this::go);
        go.setId("resplit-go");
        go.getStyleClass().add("accent");
        go.disableProperty().bind(idle.not());
        Button leave =
                Controls.button(WORDS.say("resplit-card.cancel"), WORDS.say("resplit-card.stops-what-was-split-by"),
                        close);
        leave.setId("resplit-cancel");
        FlowPane foot = new FlowPane(8, 6, go, leave);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Controls.label(WORDS.say("resplit-card.split-all-steps-anew"), "title"), Controls.wrapped(
                WORDS.say("resplit-card.what-was-said-of-the"),
                "muted"), ways, expected, Controls.shown(progress, resplitting.progressProperty().lessThan(1)), foot);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER && idle.get()) {
                go();
                event.consume();
            }
        });
        count();
    }

    Node first() {
        return ways;
    }

    @Override
    public String manualPage() {
        return "labels";
    }

    /** It was closed, however that came about. */
    void left() {
        resplitting.stop();
    }

    private void count() {
        expected.setText(WORDS.say("resplit-card.counting"));
        idle.set(false);
        resplitting.go(ways.getValue().splitter(), false, count -> {
            expected.setText(words(count, false));
            idle.set(count.changed() > 0);
        }, expected::setText);
    }

    private void go() {
        idle.set(false);
        resplitting.go(ways.getValue().splitter(), true, count -> {
            tell.accept(words(count, true));
            // Where it was left meanwhile, another card may be open.
            if (getScene() != null) {
                close.run();
            }
        }, expected::setText);
    }

    private static String words(Anew.Count count, boolean done) {
        if (count.changed() == 0) {
            return count.solutions() == 0 ? WORDS.say("resplit-card.there-are-no-solutions-yet")
                    : WORDS.say("resplit-card.none", count.solutions(), shared(count));
        }
        return done ? WORDS.say("resplit-card.done", count.changed(), count.solutions(), count.before(), count.after(),
                shared(count))
                : WORDS.say("resplit-card.expected", count.changed(), count.solutions(), count.before(), count.after(),
                        shared(count));
    }

    private static String shared(Anew.Count count) {
        return count.shared() == 0 ? ""
                : WORDS.say("resplit-card.shared", count.shared());
    }
}
