package arborist.ui.samples;

import arborist.trace.Id;
import arborist.trace.Node;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import arborist.ui.kit.EmptyNote;
import arborist.ui.kit.Roomy;
import arborist.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Samples side by side, as a difference of two, or as the tree of where their paths part; it follows them as they grow. */
final class SamplesPane extends StackPane {
    private static final Words WORDS = Words.of(SamplesPane.class);
    private final Looking looking;
    private final BooleanProperty active;
    private final ListView<Column> columns = new ListView<>();
    private final SamplesHead head;
    private final DifferencePane difference;
    private final PathsPane paths;
    private final SimpleBooleanProperty none = new SimpleBooleanProperty(true);
    private final Map<Id, Alignment> alignments = new HashMap<>();
    private final LabelledSteps labels;
    private boolean showing;
    private int common = -1;

    /** @param active whether the pane is in sight; else it does nothing */
    SamplesPane(Looking looking, Ways ways, BooleanProperty active, Actions actions) {
        this.looking = looking;
        this.active = active;
        labels = new LabelledSteps(looking.shown());
        setId("samples-pane");
        getStyleClass().add("set-pane");
        setMinSize(0, 0);
        setAlignment(Pos.TOP_CENTER);
        head = new SamplesHead(looking, labels, ways, actions);
        difference = new DifferencePane(looking);
        paths = new PathsPane(looking, ways);
        columns.setId("samples");
        columns.setOrientation(Orientation.HORIZONTAL);
        columns.setCellFactory(v -> new ColumnCell(this, looking.shown()::select));
        Controls.explain(columns, WORDS.say("samples-pane.samples"), WORDS.say("samples-pane.left-and-right-go"));
        columns.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (!showing) {
                choose(now);
            }
        });
        QuestionLine question = new QuestionLine();
        looking.shown().treeProperty().addListener((o, before, now) -> {
            String asked = now == null || now.problem() == null ? "" : now.problem().question();
            question.show(asked);
            if (labels.changed()) {
                refresh();
            }
        });
        StackPane body = new StackPane(Controls.shown(columns, ways.is(Ways.Way.COLUMNS)),
                Controls.shown(difference, ways.is(Ways.Way.DIFFERENCE)),
                Controls.shown(paths, ways.is(Ways.Way.PATHS)));
        body.setStyle("-fx-min-height: 14em;");
        VBox.setVgrow(body, Priority.ALWAYS);
        List<Button> begin = actions.find("run").map(Controls::button).stream().toList();
        begin.forEach(button -> button.getStyleClass().add("accent"));
        EmptyNote empty = new EmptyNote("empty-samples", WORDS.say("samples-pane.no-samples-yet"),
                WORDS.say("samples-pane.run-self-consistency"),
                begin);
        EmptyNote sifted = new EmptyNote("empty-sift", WORDS.say("samples-pane.no-sample-passes"),
                WORDS.say("samples-pane.of-all-samples-none"),
                List.of(Controls.button(WORDS.say("samples-pane.show-all"),
                        WORDS.say("samples-pane.shows-all-samples-again"), this::showAll)));
        SimpleBooleanProperty nothing = new SimpleBooleanProperty();
        getChildren().addAll(Controls.shown(new Roomy(new VBox(head, question, body), columns), none.not()),
                Controls.shown(empty, none),
                Controls.shown(sifted, nothing));
        looking.lineupProperty().addListener((o, before, now) -> {
            none.set(now == null || now.columns().isEmpty());
            if (now != null && now.common() != common) {
                common = now.common();
                columns.refresh();
            }
        });
        looking.columnsProperty().addListener((o, before, now) -> {
            nothing.set(now.isEmpty() && !none.get());
            show(now);
        });
        head.folds().addListener((o, before, now) -> columns.refresh());
        looking.shown().growingProperty().addListener((o, before, now) -> refresh());
        looking.shown().verdictsHiddenProperty().addListener((o, before, now) -> refresh());
        active.addListener((o, before, now) -> refresh());
        looking.evidenceProperty().addListener((o, before, now) -> refresh());
        addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        // A list takes Esc for itself, though here it has nothing to leave.
        columns.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        looking.shown().selectedProperty().addListener((o, before, now) -> refresh());
        looking.shown().eyesProperty().addListener((o, before, now) -> refresh());
    }

    ListView<Column> columns() {
        return columns;
    }

    /** The steps at the beginning that are left out: none where it is for certain steps that samples are shown. */
    int folded() {
        Lineup now = looking.lineupProperty().get();
        Looking.Evidence evidence = looking.evidenceProperty().get();
        boolean steps = evidence != null && !evidence.steps().isEmpty();
        return now == null || steps || !head.folds().get() ? 0 : now.common();
    }

    /** The step of a column that is meant where samples are shown for what they do there; null where all of it is. */
    @Nullable Id meant(Column column) {
        Looking.Evidence evidence = looking.evidenceProperty().get();
        return evidence == null ? null : evidence.steps().get(column.id());
    }

    boolean hidden() {
        return looking.hidden();
    }

    boolean pinned(Column column) {
        return looking.pinnedProperty().get().contains(column.id());
    }

    LabelledSteps labels() {
        return labels;
    }

    @Nullable Id selected() {
        return looking.shown().selected();
    }

    /** What the column is compared with: the first that is shown. */
    @Nullable Column first() {
        return columns.getItems().isEmpty() ? null : columns.getItems().getFirst();
    }

    /** How a column's steps go with those of the first one; null for the first itself. Worked out once while they stay what they are. */
    @Nullable Alignment alignment(Column column) {
        Column first = first();
        if (first == null || first.id().equals(column.id())) {
            return null;
        }
        return alignments.computeIfAbsent(column.id(), id -> Alignment.of(column.told().gists(), first.told().gists()));
    }

    /** As it stands, or as far as it has grown. */
    String text(Node node) {
        return Objects.requireNonNullElse(looking.shown().growingProperty().get().get(node.id()), node.text());
    }

    private void showAll() {
        looking.siftProperty().set(Sift.ALL);
        looking.widen();
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && looking.narrowed()) {
            looking.widen();
            columns.requestFocus();
            event.consume();
        }
    }

    private void choose(@Nullable Column now) {
        looking.chosenProperty().set(now);
        if (now != null && now.steps().stream().noneMatch(n -> n.id().equals(selected()))) {
            looking.shown().select(now.leaf().id());
        }
    }

    private void refresh() {
        if (active.get()) {
            columns.refresh();
        }
    }

    private void show(List<Column> some) {
        if (some.equals(columns.getItems())) {
            return;
        }
        Column before = looking.chosenProperty().get();
        alignments.clear();
        // What is selected elsewhere stays so, however often the columns are made anew.
        showing = true;
        columns.getItems().setAll(some);
        Column again = before == null ? null
                : some.stream().filter(c -> c.id().equals(before.id())).findFirst().orElse(null);
        columns.getSelectionModel().clearSelection();
        if (again != null) {
            columns.getSelectionModel().select(again);
        }
        showing = false;
        looking.chosenProperty().set(again);
    }
}
