package arborist.ui.labels;

import arborist.answer.text.Splitter;
import arborist.label.cut.Anew;
import arborist.ui.kit.Controls;
import java.util.Locale;
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
final class ResplitCard extends VBox {
    private final Resplitting resplitting;
    private final Consumer<String> tell;
    private final Runnable close;
    private final ComboBox<Way> ways = new ComboBox<>();
    private final Label expected = Controls.wrapped("");
    private final SimpleBooleanProperty idle = new SimpleBooleanProperty(true);

    /** Where a step ends. */
    enum Way {
        LINES("At each line"), PARAGRAPHS("At blank lines"), NUMBERED("At numbered steps"),
        SENTENCES("At each sentence");

        private final String title;

        Way(String title) {
            this.title = title;
        }

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
            return title;
        }
    }

    ResplitCard(Resplitting resplitting, Consumer<String> tell, Runnable close) {
        this.resplitting = resplitting;
        this.tell = tell;
        this.close = close;
        getStyleClass().add("card");
        setId("resplit-card");
        setStyle("-fx-pref-width: 36em;");
        setAccessibleText("Split all steps anew");
        ways.setId("resplit-way");
        ways.getItems().setAll(Way.values());
        ways.setValue(Way.LINES);
        ways.setMaxWidth(Double.MAX_VALUE);
        Controls.describe(ways, "Where steps end", "Where one step ends and the next begins");
        ways.valueProperty().addListener((o, before, now) -> count());
        expected.setId("resplit-expected");
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(resplitting.progressProperty());
        progress.setMaxWidth(Double.MAX_VALUE);
        Controls.describe(progress, "Looking at the solutions", "Looks at the solutions of all problems");
        Button go = Controls.button("Split", "Splits them; undo takes all of it back (Ctrl+Enter)", this::go);
        go.setId("resplit-go");
        go.getStyleClass().add("accent");
        go.disableProperty().bind(idle.not());
        Button leave = Controls.button("Cancel", "Stops; what was split by then is kept, and undo takes it back (Esc)",
                close);
        leave.setId("resplit-cancel");
        FlowPane foot = new FlowPane(8, 6, go, leave);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Controls.label("Split all steps anew", "title"), Controls.wrapped(
                "What was said of the steps goes along: both parts of a good step are good, of a bad one only the last. A solution"
                        + " that something else hangs on is left as it is.",
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

    /** It was closed, however that came about. */
    void left() {
        resplitting.stop();
    }

    private void count() {
        expected.setText("Counting…");
        idle.set(false);
        resplitting.go(ways.getValue().splitter(), false, count -> {
            expected.setText(words(count, "would get other steps"));
            idle.set(count.changed() > 0);
        }, expected::setText);
    }

    private void go() {
        idle.set(false);
        resplitting.go(ways.getValue().splitter(), true, count -> {
            tell.accept(words(count, "have other steps now"));
            close.run();
        }, expected::setText);
    }

    private static String words(Anew.Count count, String become) {
        if (count.changed() == 0) {
            return count.solutions() == 0 ? "There are no solutions yet." : String.format(Locale.ROOT,
                    "None of %,d solutions would get other steps%s.", count.solutions(), shared(count));
        }
        return String.format(Locale.ROOT, "%,d of %,d solutions %s: %,d steps become %,d%s.", count.changed(),
                count.solutions(), become, count.before(), count.after(), shared(count));
    }

    private static String shared(Anew.Count count) {
        return count.shared() == 0 ? ""
                : String.format(Locale.ROOT, "; %,d stay as they are, since something else hangs on them",
                        count.shared());
    }
}
