package arborist.ui.workbench;

import arborist.reason.batch.Post;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.ui.kit.Controls;
import arborist.ui.kit.RunNames;
import arborist.ui.kit.Shown;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The runs of the open problem; the one that is chosen stands out in the tree. */
final class RunPane extends VBox {
    private static final Words WORDS = Words.of(RunPane.class);
    private final Shown shown;
    private final ListView<Line> list = new ListView<>();
    /** How many thoughts each run grew. */
    private final Map<Id, Integer> counts = new HashMap<>();

    /** A run, its name among the others, and how many thoughts it grew. */
    private record Line(RunState run, RunNames.Name name, int thoughts) {}

    RunPane(Shown shown) {
        this.shown = shown;
        list.setId("runs");
        list.setCellFactory(v -> new Cell());
        Controls.explain(list, WORDS.say("run-pane.runs-of-the-problem"),
                WORDS.say("run-pane.choose-a-run-to-make"));
        list.setPlaceholder(Controls.wrapped(WORDS.say("run-pane.no-runs-these-thoughts-were"), "muted", "small"));
        HBox head = new HBox(Controls.label(WORDS.say("run-pane.runs"), "heading"));
        head.setStyle("-fx-padding: 0.9em 1.1em 0.3em 1.15em;");
        getChildren().addAll(head, list);
        // The list scrolls; in large type the problems above need room too.
        setStyle("-fx-min-height: 6em;");
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null) {
                shown.runProperty().set(now.run.run().id());
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                list.getSelectionModel().clearSelection();
                shown.runProperty().set(null);
                event.consume();
            }
        });
        list.getPlaceholder().setVisible(false);
        shown.treeProperty().addListener((o, before, now) -> {
            // While a problem is being read nobody knows yet whether it has runs.
            list.getPlaceholder().setVisible(now != null);
            fill(before, now);
        });
        shown.runProperty().addListener((o, before, now) -> follow(now));
    }

    private void follow(@Nullable Id run) {
        Line line = list.getSelectionModel().getSelectedItem();
        if (!Objects.equals(run, line == null ? null : line.run.run().id())) {
            list.getSelectionModel().clearSelection();
            list.getItems().stream().filter(l -> l.run.run().id().equals(run)).findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
    }

    private void fill(@Nullable Tree before, @Nullable Tree now) {
        if (before != null && now != null && before.runs().equals(now.runs())
                && before.nodes().size() == now.nodes().size()) {
            return;
        }
        if (now == null || before == null || !countOn(before)) {
            count(now);
        }
        List<Line> lines = now == null ? List.of() : lines(now, counts);
        if (!lines.equals(list.getItems())) {
            list.getItems().setAll(lines);
            Id chosen = shown.runProperty().get();
            lines.stream().filter(l -> l.run.run().id().equals(chosen)).findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
        String height = (lines.isEmpty() ? 3.4 : Math.min(lines.size(), 5) * 3.2 + 0.3) + "em";
        list.setStyle("-fx-pref-height: " + height + "; -fx-min-height: 3.4em;");
    }

    /** Counts the thoughts that were added since; false where something else may have changed the numbers. */
    private boolean countOn(Tree before) {
        List<Edit> edits = shown.edits();
        if (edits == null) {
            return false;
        }
        for (Edit edit : edits) {
            boolean counted = switch (edit.change()) {
                case Change.AddThought(Thought thought) when before.node(thought.id()) == null -> {
                    if (thought.run() != null) {
                        counts.merge(thought.run(), 1, Integer::sum);
                    }
                    yield true;
                }
                case Change.AddThought ignored -> false;
                case Change.Remove ignored -> false;
                case Change.Restore ignored -> false;
                default -> true;
            };
            if (!counted) {
                return false;
            }
        }
        return true;
    }

    private void count(@Nullable Tree tree) {
        counts.clear();
        if (tree != null) {
            for (Node node : tree.nodes().values()) {
                Id run = node.thought().run();
                if (run != null && !node.removed()) {
                    counts.merge(run, 1, Integer::sum);
                }
            }
        }
    }

    private static List<Line> lines(Tree now, Map<Id, Integer> counts) {
        List<RunState> runs = now.liveRuns();
        Map<Id, RunNames.Name> names = RunNames.inTwoLines(runs.stream().map(RunState::run).toList());
        List<Line> lines = new ArrayList<>();
        for (RunState run : runs) {
            Id id = run.run().id();
            RunNames.Name name = names.get(id);
            if (name != null) {
                lines.add(new Line(run, name, counts.getOrDefault(id, 0)));
            }
        }
        return lines;
    }

    private static final class Cell extends ListCell<Line> {
        private final Label name = Controls.label("");
        private final Label count = Controls.label("", "muted");
        private final Label details = Controls.label("", "muted", "small");
        private final HBox row = new HBox(8, new VBox(1, name, details), Controls.spacer(), count);

        Cell() {
            getStyleClass().addAll("row-cell", "two-lines");
            setPrefWidth(0);
            row.setAlignment(Pos.CENTER_LEFT);
            name.setMinWidth(0);
            details.setMinWidth(0);
            count.setMinWidth(Region.USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                setTooltip(null);
                return;
            }
            RunStatus status = line.run.status();
            name.setText(line.name.strategy());
            details.setText(line.name.details());
            details.setVisible(!line.name.details().isEmpty());
            details.setManaged(!line.name.details().isEmpty());
            boolean waits = Post.isWaiting(status, line.run.reason());
            count.setText(
                    waits ? WORDS.say("run-pane.waits-for-a-batch") : status.ended() ? String.valueOf(line.thoughts)
                            : status == RunStatus.RUNNING ? WORDS.say("run-pane.running")
                            : WORDS.say("run-pane.paused"));
            setGraphic(row);
            // In a narrow pane the name is cut.
            String means = line.run.run().oracle() ? RunNames.oracleMeans() : "";
            setTooltip(new Tooltip(means.isEmpty() ? line.name.line() : line.name.line() + "\n" + means));
            String spoken = waits ? WORDS.say("run-pane.waiting", line.name.line())
                    : WORDS.say("run-pane.thoughts", line.name.line(), line.thoughts);
            setAccessibleText(means.isEmpty() ? spoken : spoken + ". " + means);
        }
    }
}
