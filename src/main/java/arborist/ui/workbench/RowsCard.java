package arborist.ui.workbench;

import arborist.exchange.label.Choices;
import arborist.exchange.label.Choices.AfterError;
import arborist.exchange.label.Choices.Labels;
import arborist.exchange.label.Choices.Rows;
import arborist.exchange.label.Choices.Unlabelled;
import arborist.exchange.label.Choices.Zero;
import arborist.exchange.label.RowExport;
import arborist.exchange.label.Rules;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Helped;
import arborist.words.Words;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Shows the first rows of labelled solutions as they would be written, by choices that can be changed, before a file is asked for. */
final class RowsCard extends VBox implements Helped {
    private static final Words WORDS = Words.of(RowsCard.class);
    private static final int ROWS = 3;
    private static final int LONGEST = 4_000;

    private final Function<RowExport, CompletableFuture<List<String>>> preview;
    private final TextArea shown = new TextArea();
    private final GridPane grid = new GridPane();
    private final Button write;
    private RowExport export;

    /**
     * @param says what is written
     * @param preview takes the first rows from the session
     * @param chosen is handed the choices once they are made
     */
    RowsCard(RowExport export, String says, Function<RowExport, CompletableFuture<List<String>>> preview,
            Consumer<RowExport> chosen, Runnable cancelled) {
        this.export = export;
        this.preview = preview;
        getStyleClass().add("card");
        setStyle("-fx-pref-width: 48em;");
        setAccessibleText(says);
        write = Controls.button(WORDS.say("rows-card.write"), WORDS.say("rows-card.asks-where-then-writes-the"),
                () -> chosen.accept(this.export));
        write.setId("rows-write");
        write.setDefaultButton(true);
        Button cancel =
                Controls.button(WORDS.say("rows-card.cancel"), WORDS.say("rows-card.writes-nothing-esc"), cancelled);
        HBox foot = new HBox(8, Controls.spacer(), cancel, write);
        foot.setAlignment(Pos.CENTER_RIGHT);
        choices(export.writer().rules());
        shown.setId("rows-preview");
        shown.setEditable(false);
        shown.setWrapText(true);
        shown.setPrefRowCount(12);
        Controls.describe(shown, WORDS.say("rows-card.the-first-rows"),
                WORDS.say("rows-card.as-they-would-be-written"));
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().addAll(Controls.label(says, "title"), grid,
                Controls.wrapped(WORDS.say("rows-card.gold-labels-count-before-others"),
                        "muted"),
                shown, foot);
        look();
    }

    /** Takes the keyboard. */
    Node first() {
        return write;
    }

    @Override
    public String manualPage() {
        return "formats";
    }

    private void choices(Rules rules) {
        grid.setHgap(10);
        grid.setVgap(6);
        Choices now = rules.defaults();
        add(WORDS.say("rows-card.a-step-rated"), "rows-zero", rules.zeros(), now.zero(), Zero.values(),
                Choices::withZero);
        add(WORDS.say("rows-card.a-step-without-a-label"), "rows-unlabelled", rules.unlabelled(), now.unlabelled(),
                Unlabelled.values(),
                Choices::withUnlabelled);
        add(WORDS.say("rows-card.steps-after-an-error"), "rows-after-error", rules.afterErrors(), now.afterError(),
                AfterError.values(),
                Choices::withAfterError);
        add(WORDS.say("rows-card.a-row-for-each"), "rows-rows", rules.rows(), now.rows(), Rows.values(),
                Choices::withRows);
        add(WORDS.say("rows-card.labels-of"), "rows-labels", Set.of(Labels.values()), now.labels(), Labels.values(),
                Choices::withLabels);
    }

    /** Changes one of the choices. */
    private interface Change<E> {
        Choices of(Choices choices, E value);
    }

    private <E extends Enum<E>> void add(String name, String id, Set<E> able, E now, E[] all, Change<E> change) {
        ComboBox<E> box = new ComboBox<>();
        for (E one : all) {
            if (able.contains(one)) {
                box.getItems().add(one);
            }
        }
        box.setId(id);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E value) {
                return value == null ? "" : WORDS.of("rows-card.choice", value);
            }

            @Override
            public E fromString(String word) {
                return now;
            }
        });
        box.setValue(now);
        box.setDisable(box.getItems().size() < 2);
        Controls.describe(box, name, WORDS.say("rows-card.what-is-written-where-those"));
        box.valueProperty().subscribe((before, value) -> {
            export = export.with(change.of(export.choices(), value));
            look();
        });
        int at = grid.getChildren().size() / 2;
        grid.addRow(at, Controls.label(name), box);
    }

    private void look() {
        RowExport asked = export;
        Fx.then(preview.apply(asked), rows -> {
            if (asked.equals(export)) {
                String text = String.join("\n", rows.stream().limit(ROWS).map(RowsCard::cut).toList());
                shown.setText(rows.isEmpty() ? WORDS.say("rows-card.by-these-choices-there-is")
                        : asked.writer().head() + text);
            }
        }, shown::setText);
    }

    private static String cut(String row) {
        return row.length() <= LONGEST ? row : row.substring(0, LONGEST) + "…\n";
    }

    /** How many rows are worth taking from the session. */
    static int rows() {
        return ROWS;
    }
}
