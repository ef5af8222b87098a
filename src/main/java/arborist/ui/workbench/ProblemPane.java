package arborist.ui.workbench;

import arborist.session.ProblemRow;
import arborist.trace.Id;
import arborist.ui.kit.Controls;
import arborist.ui.set.SourceRow;
import arborist.words.Words;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The session's problems, with a field that narrows them down. */
final class ProblemPane extends VBox implements SourceRow.Picked {
    private static final Words WORDS = Words.of(ProblemPane.class);
    private final ListView<ProblemRow> list;
    private final TextField filter = new TextField();
    private final Label count = Controls.label("", "muted", "small");
    private final ProblemRows rows;
    private @Nullable Id open;
    private @Nullable Id soon;

    /**
     * @param verdictsHidden whether right and wrong are kept back
     * @param choose opens a problem
     */
    ProblemPane(ProblemRows rows, ObservableBooleanValue verdictsHidden, Consumer<Id> choose) {
        this.rows = rows;
        list = new ListView<>(rows.shown());
        list.setId("problems");
        list.setStyle("-fx-min-height: 5em;");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(v -> new ProblemCell(verdictsHidden));
        verdictsHidden.addListener((o, before, now) -> list.refresh());
        Label none = Controls.wrapped("", "muted", "small");
        none.textProperty()
                .bind(Bindings.when(filter.textProperty().isEmpty()).then(WORDS.say("problem-pane.no-problems-yet"))
                        .otherwise(WORDS.say("problem-pane.no-problem-has-these-words")));
        list.setPlaceholder(none);
        Controls.explain(list, WORDS.say("problem-pane.problems"),
                WORDS.say("problem-pane.the-sessions-problems-the-arrow"));
        VBox.setVgrow(list, Priority.ALWAYS);
        filter.setId("problem-filter");
        filter.setPromptText(WORDS.say("problem-pane.filter"));
        Controls.describe(filter, WORDS.say("problem-pane.filter-problems"),
                WORDS.say("problem-pane.words-of-a-problems-title"));
        filter.textProperty().addListener((o, before, now) -> rows.filter(now));
        filter.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                filter.clear();
                event.consume();
            }
        });
        Label heading = Controls.label(WORDS.say("problem-pane.heading"), "heading");
        // In large type the count stays, and the heading gives way.
        heading.setMinWidth(0);
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(heading, Controls.spacer(), count);
        head.setStyle("-fx-padding: 0.9em 1.1em 0.1em 1.15em;");
        VBox field = new VBox(filter);
        field.setStyle("-fx-padding: 0.2em 0.9em 0.4em 0.9em;");
        getChildren().addAll(head, field, list);

        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null && !now.id().equals(open)) {
                open = now.id();
                choose.accept(now.id());
            }
        });
        rows.shown().addListener((ListChangeListener<ProblemRow>) change -> keep());
        rows.onLoaded(this::loaded);
        // The session may have answered before this pane was there to be told.
        loaded();
    }

    ListView<ProblemRow> list() {
        return list;
    }

    @Override
    public Set<Id> filtered() {
        return rows.shown().stream().map(ProblemRow::id).collect(Collectors.toSet());
    }

    @Override
    public Set<Id> selected() {
        return list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(ProblemRow::id)
                .collect(Collectors.toSet());
    }

    /** Selects a problem as soon as it is in the list. */
    void selectSoon(Id problem) {
        soon = problem;
        filter.clear();
        select(problem);
    }

    void select(Id problem) {
        for (int i = 0; i < rows.shown().size(); i++) {
            if (rows.shown().get(i).id().equals(problem)) {
                soon = null;
                list.getSelectionModel().clearAndSelect(i);
                list.scrollTo(i);
                return;
            }
        }
    }

    private void loaded() {
        count();
        Id wanted = soon;
        if (wanted != null) {
            select(wanted);
        }
        if (open == null && !rows.shown().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /** A row that was replaced by its newer self stays selected. */
    private void keep() {
        count();
        ProblemRow chosen = list.getSelectionModel().getSelectedItem();
        if (open != null && (chosen == null || !chosen.id().equals(open))) {
            Id wanted = open;
            for (int i = 0; i < rows.shown().size(); i++) {
                if (rows.shown().get(i).id().equals(wanted)) {
                    list.getSelectionModel().clearAndSelect(i);
                    return;
                }
            }
        }
    }

    private void count() {
        int all = rows.all().size();
        int some = rows.shown().size();
        count.setText(some == all ? String.valueOf(all) : WORDS.say("problem-pane.of", some, all));
    }
}
