package arborist.ui.workbench;

import arborist.exchange.mapped.Field;
import arborist.exchange.mapped.Guess;
import arborist.exchange.mapped.Mapping;
import arborist.exchange.mapped.Preview;
import arborist.exchange.mapped.Suggestion;
import arborist.trace.Refused;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Helped;
import arborist.ui.kit.KeyText;
import arborist.ui.kit.Work;
import arborist.ui.run.Rows;
import arborist.words.Words;
import com.fasterxml.jackson.core.JsonPointer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks how the rows of a file are to be read: what is guessed of each field can be changed, and the first problem is shown as it would be. */
final class MappingCard extends VBox implements Helped {
    private static final Words WORDS = Words.of(MappingCard.class);
    private final Preview preview;
    private final Work work;
    private final Consumer<Mapping> read;
    private final Map<Field, MappingRow> rows = new EnumMap<>(Field.class);
    private final PatternRow pattern;
    private final VBox shown = new VBox(4);
    private final Label failure = Controls.wrapped("", "wrong-sign");
    private final Button go;
    private int asked;

    /**
     * @param suggestion where things seem to stand
     * @param read takes the mapping that was chosen
     * @param cancelled takes the card away
     */
    MappingCard(String file, Preview preview, Suggestion suggestion, Work work, Consumer<Mapping> read,
            Runnable cancelled) {
        this.preview = preview;
        this.work = work;
        this.read = read;
        getStyleClass().add("card");
        setId("mapping-card");
        setStyle("-fx-pref-width: 56em;");
        setAccessibleText(WORDS.say("mapping-card.how-to-read", file));
        GridPane grid = new GridPane();
        Rows.align(grid);
        JsonPointer samples = suggestion.fields().get(Field.SAMPLES);
        for (Field field : Field.values()) {
            MappingRow row = new MappingRow(field, preview.columns(), () -> changed(field));
            row.fill(samples, suggestion.fields().get(field));
            rows.put(field, row);
            grid.addRow(grid.getRowCount(), Rows.name(row.name()), row.box(), row.example());
        }
        pattern = new PatternRow(suggestion.pattern(), this::tell);
        grid.addRow(grid.getRowCount(), Rows.name(pattern.name()), pattern.field(), pattern.note());
        shown.setId("mapping-first");
        failure.setId("mapping-failure");
        VBox body = new VBox(10,
                Controls.wrapped(WORDS.say("mapping-card.where-things-stand-in-a"), "muted"),
                grid, Controls.label(WORDS.say("mapping-card.the-first-problem"), "heading"), shown);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet");
        go = Controls.button(WORDS.say("mapping-card.import"), WORDS.say("mapping-card.reads-the-file-as-chosen"),
                this::go);
        go.setId("mapping-go");
        go.getStyleClass().add("accent");
        HBox foot = new HBox(8, go, Controls.keyCap(KeyText.of("Shortcut+Enter")), Controls.spacer(),
                Controls.button(WORDS.say("mapping-card.cancel"), WORDS.say("mapping-card.reads-nothing-of-this-file"),
                        cancelled));
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Controls.label(WORDS.say("mapping-card.how-to-read", file), "title"), scroll,
                Controls.shown(failure, failure.textProperty().isNotEmpty()), foot);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                go();
                event.consume();
            }
        });
        tell();
    }

    /** Takes the keyboard: the import itself, where nothing needs to be said any more. */
    Node first() {
        return go.isDisabled() ? row(Field.QUESTION).box() : go;
    }

    @Override
    public String manualPage() {
        return "formats";
    }

    /** What can be found within samples follows from where these are. */
    private void changed(Field field) {
        if (field == Field.SAMPLES) {
            JsonPointer samples = row(Field.SAMPLES).pointer();
            rows.forEach((other, row) -> {
                if (other != Field.SAMPLES) {
                    row.fill(samples, row.pointer());
                }
            });
        }
        tell();
    }

    /** Shows the first problem, or says what is missing; of several questions only the last is answered. */
    private void tell() {
        int number = ++asked;
        failure.setText("");
        shown.getChildren().clear();
        Mapping mapping;
        try {
            mapping = mapping();
        } catch (Refused e) {
            go.setDisable(true);
            failure.setText(e.getMessage());
            return;
        }
        go.setDisable(false);
        Fx.then(work.start(() -> MappingView.of(preview, mapping)), view -> {
            if (number == asked) {
                shown.getChildren().setAll(view.stream().map(MappingCard::line).toList());
            }
        }, sentence -> {
            if (number == asked) {
                failure.setText(sentence);
            }
        });
    }

    private static Label line(MappingView.Line line) {
        return Controls.wrapped(line.text(), line.style().toArray(String[]::new));
    }

    private void go() {
        if (!go.isDisabled()) {
            read.accept(mapping());
        }
    }

    /** @throws Refused where it is not enough, in a sentence */
    private Mapping mapping() {
        Map<Field, JsonPointer> fields = new EnumMap<>(Field.class);
        for (Map.Entry<Field, MappingRow> row : rows.entrySet()) {
            JsonPointer pointer = row.getValue().pointer();
            if (pointer != null) {
                fields.put(row.getKey(), pointer);
            }
        }
        if (!fields.containsKey(Field.QUESTION)) {
            throw new Refused(WORDS.say("mapping-card.choose-where-the-question-stands"));
        }
        if (!Guess.isEnough(fields)) {
            throw new Refused(WORDS.say("mapping-card.choose-where-the-samples-stand"));
        }
        return new Mapping(fields, pattern.pattern());
    }

    private MappingRow row(Field field) {
        return Objects.requireNonNull(rows.get(field));
    }
}
