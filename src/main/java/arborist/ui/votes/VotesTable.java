package arborist.ui.votes;

import arborist.trace.Id;
import arborist.ui.kit.Controls;
import arborist.vote.set.ProblemFigures;
import arborist.words.Kept;
import arborist.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** The votes of a set, a row for each problem, the lost ones that are rescued most cheaply first; Enter opens a problem's samples. */
final class VotesTable extends TableView<ProblemFigures> {
    private static final Words WORDS = Words.of(VotesTable.class);
    /** What the columns mean whose names do not say it. */
    private final Map<String, String> meanings =
            Map.of(WORDS.say("votes-table.chosen"), WORDS.say("votes-table.chosen-means"),
                    WORDS.say("votes-table.right"), WORDS.say("votes-table.right-means"),
                    WORDS.say("votes-table.margin"), WORDS.say("votes-table.margin-means"),
                    WORDS.say("votes-table.to-turn"), WORDS.say("votes-table.to-turn-means"));
    private static final double BOLD_EM = 0.66;
    private static final double MARGIN_EM = 2.6;
    private final ObservableList<ProblemFigures> rows = FXCollections.observableArrayList();
    private final BiConsumer<Id, Boolean> open;
    private final DoubleSupplier em;
    private final List<Wide> columns;
    private final Label placeholder = Controls.wrapped(WORDS.say("votes-table.counting-the-votes"), "muted");
    private boolean hidden;

    private record Wide(TableColumn<ProblemFigures, ?> column, double em) {}

    /**
     * @param open is told which problem, and whether its samples are to be shown
     * @param em the size of text in pixels
     */
    VotesTable(BiConsumer<Id, Boolean> open, DoubleSupplier em) {
        this.open = open;
        this.em = em;
        setId("votes-table");
        getStyleClass().add("votes-table");
        Controls.explain(this, WORDS.say("votes-table.votes-of-all"),
                WORDS.say("votes-table.a-row-for-each"));
        columns = List.of(new Wide(words(WORDS.say("votes-table.problem"), p -> Kept.shown(p.title())), 13.5),
                new Wide(words(WORDS.say("votes-table.chosen"),
                        p -> p.answer().orElseGet(() -> WORDS.say("votes-table.none"))), 7),
                new Wide(words(WORDS.say("votes-table.right"),
                        p -> hidden ? "" : p.gold().orElseGet(() -> WORDS.say("votes-table.unknown"))), 6),
                new Wide(number(WORDS.say("votes-table.margin"),
                        p -> hidden || p.margin().isEmpty() ? null : (long) p.margin().getAsInt()), 6.2),
                new Wide(words(WORDS.say("votes-table.why-it-was-lost"), p -> hidden ? "" : Fate.why(p)), 10.8),
                new Wide(number(WORDS.say("votes-table.to-turn"),
                        p -> hidden ? null : p.loss().map(l -> (long) l.flips()).orElse(null)), 7.2),
                new Wide(number(WORDS.say("votes-table.samples"), p -> (long) p.samples()), 7),
                new Wide(number(WORDS.say("votes-table.tokens"),
                        p -> p.tokens().isPresent() ? p.tokens().getAsLong() : null), 7));
        columns.forEach(c -> getColumns().add(c.column));
        SortedList<ProblemFigures> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setPlaceholder(placeholder);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen(true);
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                chosen(true);
            }
        });
        getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null && isFocused()) {
                chosen(false);
            }
        });
        size();
    }

    /** Follows the size of the text. */
    void size() {
        columns.forEach(c -> c.column.setPrefWidth(Math.max(c.em, headEm(c.column)) * em.getAsDouble()));
    }

    /** What a column's name takes, in any language. */
    private static double headEm(TableColumn<ProblemFigures, ?> column) {
        return column.getGraphic() instanceof Label name ? BOLD_EM * name.getText().length() + MARGIN_EM : 0;
    }

    /**
     * @param hide whether right and wrong are kept back
     * @param counting whether none has been counted yet
     */
    void show(List<ProblemFigures> now, boolean hide, boolean counting) {
        ProblemFigures before = getSelectionModel().getSelectedItem();
        placeholder.setText(
                WORDS.say(counting ? "votes-table.counting-the-votes" : "votes-table.none-of-this-kind"));
        boolean other = hide != hidden;
        hidden = hide;
        if (!now.equals(rows) || other) {
            rows.setAll(now);
            if (before != null) {
                now.stream().filter(p -> p.problem().equals(before.problem())).findFirst()
                        .ifPresent(getSelectionModel()::select);
            }
            refresh();
        }
    }

    /** Shows the samples of the row that is chosen. */
    void openChosen() {
        chosen(true);
    }

    /** Goes to another row, and opens its samples; false where there is no such row. */
    boolean move(int rows) {
        int to = getSelectionModel().getSelectedIndex() + rows;
        if (to < 0 || to >= getItems().size()) {
            return false;
        }
        getSelectionModel().clearAndSelect(to);
        scrollTo(Math.max(0, to - 3));
        chosen(true);
        return true;
    }

    private void chosen(boolean samples) {
        ProblemFigures row = getSelectionModel().getSelectedItem();
        if (row != null) {
            open.accept(row.problem(), samples);
        }
    }

    private TableColumn<ProblemFigures, String> words(String name, Function<ProblemFigures, String> value) {
        return column(name, value, Comparator.naturalOrder());
    }

    private TableColumn<ProblemFigures, @Nullable Long> number(String name,
            Function<ProblemFigures, @Nullable Long> value) {
        return column(name, value, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private <T extends @Nullable Object> TableColumn<ProblemFigures, T> column(String name,
            Function<ProblemFigures, T> value, Comparator<? super T> order) {
        TableColumn<ProblemFigures, T> column = new TableColumn<>();
        VoteCell.Is is = name.equals(WORDS.say("votes-table.chosen")) ? VoteCell.Is.CHOSEN
                : name.equals(WORDS.say("votes-table.why-it-was-lost")) ? VoteCell.Is.WHY : VoteCell.Is.PLAIN;
        Label head = Controls.label(name, "strong");
        String means = meanings.getOrDefault(name, name);
        Controls.describe(head, name, WORDS.say("votes-table.a-click-sorts", means));
        column.setGraphic(head);
        column.setReorderable(false);
        column.setComparator(order::compare);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(c -> new VoteCell<>(is, () -> hidden));
        return column;
    }
}
