package arborist.ui.set;

import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import arborist.ui.kit.EmptyNote;
import arborist.ui.kit.Flow;
import arborist.words.Words;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All runs of the session at a glance: a table of problems and techniques, and a chart of what accuracy cost. */
public final class SetPane extends StackPane {
    private static final Words WORDS = Words.of(SetPane.class);
    private static final double HIGH_EM = 30;
    private final ReadOnlyObjectProperty<SetGrid> grid;
    private final ReadOnlyBooleanProperty verdictsHidden;
    private final SetTable table;
    private final AccuracyChart chart = new AccuracyChart();
    private final CheckBox all =
            Controls.describe(new CheckBox(WORDS.say("set-pane.all-problems")), WORDS.say("set-pane.all-problems"),
                    WORDS.say("set-pane.shows-problems-that-nothing-was"));
    private final Label count = Controls.label("", "muted");
    private final SimpleBooleanProperty none = new SimpleBooleanProperty(true);
    private final SimpleBooleanProperty judged = new SimpleBooleanProperty();

    /** @param every whether problems that nothing was run on are shown, and count as missing; {@code verdictsHidden} whether right and wrong are kept back */
    SetPane(ReadOnlyObjectProperty<SetGrid> grid, ReadOnlyBooleanProperty verdictsHidden, BooleanProperty every,
            Actions actions,
            BiConsumer<SetGrid.Row, SetCell> open,
            DoubleSupplier em) {
        this.grid = grid;
        this.verdictsHidden = verdictsHidden;
        setId("set-pane");
        getStyleClass().add("set-pane");
        setMinSize(0, 0);
        table = new SetTable(open, em);
        VBox.setVgrow(table, Priority.ALWAYS);
        Flow head = new Flow(14, 6, Controls.button(actions.get("run-set")),
                Controls.button(actions.get("run-missing")), count, all);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("set-head");
        all.setId("set-all-problems");
        all.selectedProperty().bindBidirectional(every);
        all.selectedProperty().addListener((o, before, now) -> show());
        setAlignment(Pos.TOP_CENTER);
        // In large type a low window has room for the table alone.
        BooleanBinding high = Bindings.createBooleanBinding(() -> getHeight() > HIGH_EM * em.getAsDouble(),
                heightProperty());
        VBox full = new VBox(head, table, Controls.shown(chart, judged.and(high)));
        Button begin = Controls.button(actions.get("run-set"));
        begin.getStyleClass().add("accent");
        EmptyNote empty = new EmptyNote("empty-set", WORDS.say("set-pane.nothing-was-run-in-this"),
                WORDS.say("set-pane.run-a-set-of-problems"),
                Stream.concat(Stream.of(begin), actions.find("votes-view").map(Controls::button).stream()).toList());
        getChildren().addAll(Controls.shown(full, none.not()), Controls.shown(empty, none));
        grid.addListener((o, before, now) -> show());
        verdictsHidden.addListener((o, before, now) -> show());
        show();
    }

    /** Takes the keyboard. */
    public javafx.scene.Node table() {
        return table;
    }

    /** Follows the size of the text. */
    public void size() {
        table.size();
        chart.requestLayout();
    }

    private void show() {
        SetGrid now = verdictsHidden.get() ? grid.get().unjudged() : grid.get();
        List<SetGrid.Row> rows =
                all.isSelected() ? now.rows() : now.rows().stream().filter(SetGrid.Row::touched).toList();
        none.set(now.columns().isEmpty());
        table.show(now, rows);
        chart.show(now.columns());
        judged.set(!chart.empty());
        count.setText(WORDS.say("set-pane.problems", rows.size()));
    }
}
