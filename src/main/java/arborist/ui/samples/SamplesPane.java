package arborist.ui.samples;

import arborist.answer.equal.Form;
import arborist.answer.equal.Forms;
import arborist.task.Task;
import arborist.task.Tasks;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.RunState;
import arborist.trace.Tree;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import arborist.ui.kit.EmptyNote;
import arborist.ui.kit.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The samples of the run that is looked at, side by side, below the vote over them; it follows them as they grow. */
final class SamplesPane extends StackPane {
    private final Shown shown;
    private final BooleanProperty active;
    private final ListView<Column> columns = new ListView<>();
    private final VoteBars bars = new VoteBars(this::choose);
    private final Label title = Controls.label("", "strong");
    private final Label why = Controls.wrapped("", "muted");
    private final CheckBox fold = Controls.describe(new CheckBox("Fold what all begin with"),
            "Fold what all begin with", "Leaves out the first steps, where every sample has the same ones");
    private final SimpleBooleanProperty foldable = new SimpleBooleanProperty();
    private final SimpleBooleanProperty none = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<@Nullable Column> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    /** Answers are read once: the same ones come again with every sample that ends. */
    private final Map<String, Form> forms = new HashMap<>();
    private @Nullable Problem problem;
    private @Nullable Task task;
    private @Nullable Lineup lineup;
    private int group = -1;
    private boolean showing;
    private @Nullable Id run;

    /** @param active whether the pane is in sight; else it does nothing */
    SamplesPane(Shown shown, BooleanProperty active, Actions actions) {
        this.shown = shown;
        this.active = active;
        setId("samples-pane");
        getStyleClass().add("set-pane");
        setMinSize(0, 0);
        columns.setId("samples");
        columns.setOrientation(Orientation.HORIZONTAL);
        columns.setCellFactory(v -> new ColumnCell(this, shown::select));
        Controls.explain(columns, "Samples", "Left and right go from sample to sample");
        columns.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (showing) {
                return;
            }
            chosen.set(now);
            if (now != null && now.steps().stream().noneMatch(n -> n.id().equals(shown.selected()))) {
                shown.select(now.leaf().id());
            }
        });
        VBox.setVgrow(columns, Priority.ALWAYS);
        fold.setSelected(true);
        fold.selectedProperty().addListener((o, before, now) -> columns.refresh());
        FlowPane head =
                new FlowPane(14, 6, title, Controls.shown(fold, foldable), Controls.button(actions.get("strike")));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("set-head");
        VBox vote = new VBox(6, bars, why);
        vote.getStyleClass().add("vote-head");
        List<Button> begin = actions.find("run").map(Controls::button).stream().toList();
        begin.forEach(button -> button.getStyleClass().add("accent"));
        EmptyNote empty = new EmptyNote("empty-samples", "No samples yet",
                "Run self-consistency on this problem, or any technique that comes to an answer, and compare its"
                        + " samples here.",
                begin);
        // Where there is little room, as in large type, the vote scrolls and the samples keep most of it.
        ScrollPane above = new ScrollPane(vote);
        above.setFitToWidth(true);
        above.setMinHeight(0);
        above.maxHeightProperty().bind(heightProperty().multiply(0.35));
        above.getStyleClass().add("quiet");
        Controls.explain(above, "Vote", "Who voted for what; the arrow keys scroll");
        columns.minHeightProperty().bind(heightProperty().multiply(0.4));
        getChildren().addAll(Controls.shown(new VBox(head, above, columns), none.not()), Controls.shown(empty, none));
        shown.treeProperty().addListener((o, before, now) -> look());
        shown.runProperty().addListener((o, before, now) -> look());
        shown.growingProperty().addListener((o, before, now) -> refresh());
        shown.verdictsHiddenProperty().addListener((o, before, now) -> {
            look();
            refresh();
        });
        shown.selectedProperty().addListener((o, before, now) -> refresh());
        active.addListener((o, before, now) -> look());
    }

    /** The column that is selected, null where none is. */
    ReadOnlyObjectProperty<@Nullable Column> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ListView<Column> columns() {
        return columns;
    }

    int common() {
        return lineup == null ? 0 : lineup.common();
    }

    boolean folds() {
        return fold.isSelected();
    }

    boolean hidden() {
        return shown.verdictsHiddenProperty().get();
    }

    @Nullable Id selected() {
        return shown.selected();
    }

    /** As it stands, or as far as it has grown. */
    String text(Node node) {
        return Objects.requireNonNullElse(shown.growingProperty().get().get(node.id()), node.text());
    }

    private void choose(int place) {
        group = place;
        look();
    }

    private void refresh() {
        if (active.get()) {
            columns.refresh();
        }
    }

    private void look() {
        Tree tree = shown.tree();
        if (!active.get()) {
            return;
        }
        if (tree == null) {
            run = null;
            lineup = null;
            columns.getItems().clear();
            chosen.set(null);
            none.set(true);
            return;
        }
        Id looked = shown.runProperty().get();
        RunState state = Lineup.run(tree, looked == null ? null : tree.runs().get(looked)).orElse(null);
        Id now = state == null ? null : state.run().id();
        if (!Objects.equals(run, now)) {
            run = now;
            group = -1;
        }
        Lineup next = now == null ? null : Lineup.of(tree, now, form(tree.problem()));
        none.set(next == null || next.columns().isEmpty());
        boolean refolded = lineup != null && next != null && lineup.common() != next.common();
        lineup = next;
        if (next != null) {
            show(next);
        }
        if (refolded) {
            columns.refresh();
        }
    }

    /** What answers of the problem's task come to; each is worked out once. */
    private Function<String, Form> form(@Nullable Problem of) {
        if (!Objects.equals(of, problem)) {
            problem = of;
            forms.clear();
            task = of == null ? null : Tasks.standard().of(of.task(), of.question());
        }
        Task now = task;
        return answer -> forms.computeIfAbsent(answer, a -> now == null ? Forms.of(a) : now.form(a));
    }

    private void show(Lineup now) {
        if (group >= now.decision().standings().size()) {
            group = -1;
        }
        int n = now.columns().size();
        title.setText(n + (n == 1 ? " sample" : " samples"));
        why.setText(now.decision().why());
        bars.show(now, group, hidden());
        foldable.set(now.common() > 0);
        Id before = chosen.get() == null ? null : chosen.get().id();
        List<Column> some = now.of(group);
        if (!some.equals(columns.getItems())) {
            // What is selected elsewhere stays so, however often the columns are made anew.
            showing = true;
            columns.getItems().setAll(some);
            Column again = some.stream().filter(c -> c.id().equals(before)).findFirst().orElse(null);
            columns.getSelectionModel().clearSelection();
            if (again != null) {
                columns.getSelectionModel().select(again);
            }
            showing = false;
            chosen.set(again);
        }
    }
}
