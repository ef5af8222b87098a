package arborist.ui.set;

import arborist.ui.kit.Controls;
import arborist.ui.kit.RunNames;
import arborist.words.Words;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.DoubleSupplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows a grid of runs: a click or Enter on a cell opens what is in it. Only what has changed is replaced. */
final class SetTable extends TableView<SetGrid.Row> {
    private static final Words WORDS = Words.of(SetTable.class);
    private static final double FIRST_EM = 19;
    private static final double EM = 15;
    private final BiConsumer<SetGrid.Row, SetCell> open;
    private final DoubleSupplier em;
    private final TableColumn<SetGrid.Row, String> first = new TableColumn<>(WORDS.say("set-table.problem"));
    private List<SetColumn> columns = List.of();

    /**
     * @param open is handed the row and the cell that are to be opened
     * @param em the size of text in pixels
     */
    SetTable(BiConsumer<SetGrid.Row, SetCell> open, DoubleSupplier em) {
        this.open = open;
        this.em = em;
        setId("set-table");
        getStyleClass().add("set-table");
        Controls.explain(this, WORDS.say("set-table.runs-of-all-problems"),
                WORDS.say("set-table.a-row-for-each-problem"));
        getSelectionModel().setCellSelectionEnabled(true);
        first.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().title()));
        plain(first);
        getColumns().add(first);
        setPlaceholder(Controls.wrapped(WORDS.say("set-table.no-problem-yet"), "muted"));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openFocused();
                event.consume();
            }
        });
    }

    void show(SetGrid grid, List<SetGrid.Row> rows) {
        if (!columns.stream().map(SetColumn::plan).toList()
                .equals(grid.columns().stream().map(SetColumn::plan).toList())) {
            getColumns().setAll(List.of(first));
            for (int i = 0; i < grid.columns().size(); i++) {
                getColumns().add(column(i));
            }
        }
        for (int i = 0; i < grid.columns().size(); i++) {
            SetColumn column = grid.columns().get(i);
            if (i >= columns.size() || !column.equals(columns.get(i)) || getColumns().get(i + 1).getGraphic() == null) {
                getColumns().get(i + 1).setGraphic(head(column));
            }
        }
        columns = grid.columns();
        replace(getItems(), rows);
    }

    /** Makes the columns as wide as the text wants them. */
    void size() {
        first.setPrefWidth(FIRST_EM * em.getAsDouble());
        getColumns().stream().filter(c -> !first.equals(c)).forEach(c -> c.setPrefWidth(EM * em.getAsDouble()));
    }

    private static void replace(ObservableList<SetGrid.Row> items, List<SetGrid.Row> rows) {
        for (int i = 0; i < Math.min(items.size(), rows.size()); i++) {
            if (!items.get(i).equals(rows.get(i))) {
                items.set(i, rows.get(i));
            }
        }
        if (items.size() > rows.size()) {
            items.remove(rows.size(), items.size());
        } else if (items.size() < rows.size()) {
            items.addAll(rows.subList(items.size(), rows.size()));
        }
    }

    private TableColumn<SetGrid.Row, SetCell> column(int at) {
        TableColumn<SetGrid.Row, SetCell> column = new TableColumn<>();
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                at < row.getValue().cells().size() ? row.getValue().cells().get(at) : SetCell.NONE));
        column.setCellFactory(c -> new SetTableCell(this::open));
        plain(column);
        return column;
    }

    private void plain(TableColumn<SetGrid.Row, ?> column) {
        // Rows stand in the order of the session, so that none jumps away while it fills.
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth((first.equals(column) ? FIRST_EM : EM) * em.getAsDouble());
    }

    private static VBox head(SetColumn column) {
        Label title = Controls.label(column.title(), "strong");
        Label details = Controls.label(column.details(), "muted", "small");
        Label tally = Controls.label(column.tally().outcome(), "set-tally");
        Label spent = Controls.label(column.tally().spent(), "muted", "small");
        VBox head = new VBox(title, details, tally, spent);
        String words = column.line() + ": " + column.tally().words()
                + (column.oracle() ? ". " + RunNames.oracleMeans() : "");
        for (Label label : List.of(title, details, tally, spent)) {
            Controls.describe(label, words, words);
        }
        return head;
    }

    private void openFocused() {
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        SetGrid.Row row = at.getRow() < 0 || at.getRow() >= getItems().size() ? null : getItems().get(at.getRow());
        if (row != null) {
            int cell = at.getColumn() - 1;
            open(row, cell < 0 || cell >= row.cells().size() ? SetCell.NONE : row.cells().get(cell));
        }
    }

    private void open(SetGrid.@Nullable Row row, SetCell cell) {
        if (row != null) {
            open.accept(row, cell);
        }
    }
}
