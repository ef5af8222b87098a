package arborist.ui.batch;

import arborist.batch.BatchOrder;
import arborist.exchange.batch.RequestFiles;
import arborist.exchange.questions.Question;
import arborist.session.QuestionRow;
import arborist.trace.Refused;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Helped;
import arborist.ui.kit.KeyText;
import arborist.ui.set.SourceRow;
import arborist.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks which problems a batch engine is to be asked, and what, and says how many requests that makes before any is written. */
final class BatchCard extends VBox implements Helped {
    private static final Words WORDS = Words.of(BatchCard.class);

    private final SourceRow source;
    private final OrderFields fields;
    private final Consumer<Wish> write;
    private final Label count = Controls.wrapped("", "muted");
    private final Label failure = Controls.wrapped("", "wrong-sign");

    /**
     * What was chosen.
     *
     * @param problems of the session
     * @param questions of a file, to become problems
     * @param source that file, null where none is asked from
     */
    record Wish(BatchOrder order, List<QuestionRow> problems, List<Question> questions, @Nullable Path source) {
        int size() {
            return problems.size() + questions.size();
        }
    }

    /** @param write takes what was chosen */
    BatchCard(SourceRow source, OrderFields fields, Consumer<Wish> write, Runnable cancelled) {
        this.source = source;
        this.fields = fields;
        this.write = write;
        getStyleClass().add("card");
        setId("batch-card");
        setStyle("-fx-pref-width: 56em;");
        setAccessibleText(WORDS.say("batch-card.write-a-batch-file"));
        count.setId("batch-count");
        failure.setId("batch-failure");
        VBox body = new VBox(10, Controls.wrapped(WORDS.say("batch-card.an-engine-answers-the-file"), "muted"),
                Controls.label(WORDS.say("batch-card.problems"), "heading"), source,
                Controls.label(WORDS.say("batch-card.what-they-are-asked"), "heading"), fields);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet");
        Button go = Controls.button(WORDS.say("batch-card.write"), WORDS.say("batch-card.asks-where-then-writes"),
                this::go);
        go.setId("batch-go");
        go.getStyleClass().add("accent");
        HBox foot = new HBox(8, go, Controls.keyCap(KeyText.of("Shortcut+Enter")), Controls.spacer(),
                Controls.button(WORDS.say("batch-card.cancel"), WORDS.say("batch-card.writes-nothing-esc"), cancelled));
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Controls.label(WORDS.say("batch-card.write-a-batch-file"), "title"), scroll, count,
                Controls.shown(failure, failure.textProperty().isNotEmpty()), foot);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                go();
                event.consume();
            }
        });
        source.onChange(this::tell);
        fields.onChange(this::tell);
        tell();
    }

    Node first() {
        return source.first();
    }

    @Override
    public String manualPage() {
        return "runs";
    }

    private void tell() {
        failure.setText("");
        try {
            Wish wish = wish();
            long requests = wish.order.requests(wish.size());
            long files = (requests + RequestFiles.Limits.OPENAI.requests() - 1) / RequestFiles.Limits.OPENAI.requests();
            count.setText(WORDS.say("batch-card.requests", requests, wish.order.samples(), wish.size())
                    + (files > 1 ? " " + WORDS.say("batch-card.files", files) : ""));
        } catch (IllegalArgumentException | Refused e) {
            count.setText(e.getMessage());
        }
    }

    private void go() {
        try {
            write.accept(wish());
        } catch (IllegalArgumentException | Refused e) {
            failure.setText(e.getMessage());
        }
    }

    private Wish wish() {
        Wish wish = new Wish(fields.order(), source.problems(), source.questions(), source.file());
        if (wish.size() == 0) {
            throw new IllegalArgumentException(WORDS.say("batch-card.choose-problems"));
        }
        return wish;
    }
}
