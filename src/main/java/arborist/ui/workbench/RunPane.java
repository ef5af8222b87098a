package arborist.ui.workbench;

import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Run;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import arborist.trace.Tree;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The runs of the open problem; the one that is chosen stands out in the tree. */
final class RunPane extends VBox {
    private final Shown shown;
    private final ListView<Line> list = new ListView<>();

    /** A run and how many thoughts it grew. */
    private record Line(RunState run, int thoughts) {}

    RunPane(Shown shown) {
        this.shown = shown;
        list.setId("runs");
        list.setCellFactory(v -> new Cell());
        Controls.describe(list, "Runs of the problem",
                "Choose a run to make its thoughts stand out; Escape shows all alike");
        HBox head = new HBox(Controls.label("RUNS", "heading"));
        head.setStyle("-fx-padding: 0.9em 1.1em 0.3em 1.15em;");
        getChildren().addAll(head, list);
        setMinHeight(Region.USE_PREF_SIZE);
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
        shown.treeProperty().addListener((o, before, now) -> fill(before, now));
    }

    private void fill(@Nullable Tree before, @Nullable Tree now) {
        if (before != null && now != null && before.runs().equals(now.runs())
                && before.nodes().size() == now.nodes().size()) {
            return;
        }
        Map<Id, Integer> counts = new HashMap<>();
        if (now != null) {
            for (Node node : now.nodes().values()) {
                Id run = node.thought().run();
                if (run != null && !node.removed()) {
                    counts.merge(run, 1, Integer::sum);
                }
            }
        }
        List<Line> lines = now == null
                ? List.of()
                : now.liveRuns().stream().map(r -> new Line(r, counts.getOrDefault(r.run().id(), 0))).toList();
        if (!lines.equals(list.getItems())) {
            list.getItems().setAll(lines);
            Id chosen = shown.runProperty().get();
            lines.stream().filter(l -> l.run.run().id().equals(chosen)).findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
        String height = (Math.clamp(lines.size(), 1, 6) * 2.3 + 0.3) + "em";
        list.setStyle("-fx-pref-height: " + height + "; -fx-min-height: " + height + ";");
    }

    /** A run in a few words, such as {@code tot-beam, gpt-4}. */
    static String name(Run run) {
        return run.strategy() + (run.model() == null ? "" : " · " + run.model());
    }

    private static final class Cell extends ListCell<Line> {
        private final Label name = Controls.label("");
        private final Label count = Controls.label("", "muted");
        private final HBox row = new HBox(8, name, Controls.spacer(), count);

        Cell() {
            getStyleClass().add("row-cell");
            setPrefWidth(0);
            row.setAlignment(Pos.CENTER_LEFT);
            name.setMinWidth(0);
            count.setMinWidth(Region.USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                return;
            }
            RunStatus status = line.run.status();
            name.setText(name(line.run.run()));
            count.setText(status.ended() ? String.valueOf(line.thoughts) : status == RunStatus.RUNNING ? "running"
                    : "paused");
            setGraphic(row);
            setAccessibleText(Objects.requireNonNullElse(name.getText(), "") + ", " + line.thoughts + " thoughts");
        }
    }
}
