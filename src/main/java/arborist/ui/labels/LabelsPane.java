package arborist.ui.labels;

import arborist.label.Solution;
import arborist.label.auto.StepFound;
import arborist.trace.Tree;
import arborist.ui.kit.Act;
import arborist.ui.kit.Controls;
import arborist.ui.kit.EmptyNote;
import arborist.ui.kit.markdown.Markdown;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The labelling page: the problem, the solution step by step with the one that is judged standing out, and the keys below it. */
final class LabelsPane extends StackPane {
    private static final Words WORDS = Words.of(LabelsPane.class);
    private final Sitting sitting;
    private final QueueFeed feed;
    private final Markdown markdown;
    private final Notes notes = new Notes();
    private final Label where = Controls.label("", "muted");
    private final SolutionHead head;
    private final BesidePane beside;
    private final VBox steps = new VBox(8);
    private final ScrollPane scroll = new ScrollPane(steps);
    private final List<StepRow> rows = new ArrayList<>();
    private final SimpleBooleanProperty none = new SimpleBooleanProperty(true);
    private @Nullable Solution drawn;

    /** @param goldShown whether the right answer may be seen, and {@code changeKeys} lets the keys be changed */
    LabelsPane(Sitting sitting, QueueFeed feed, Markdown markdown, BooleanProperty goldShown, List<Act> acts,
            List<Button> begin, StandLine stand, Runnable changeKeys) {
        this.sitting = sitting;
        this.feed = feed;
        this.markdown = markdown;
        head = new SolutionHead(sitting.shown(), markdown, goldShown);
        beside = new BesidePane(sitting.beside(), markdown);
        setId("labels-pane");
        getStyleClass().add("set-pane");
        setMinSize(0, 0);
        ProgressBar progress = new ProgressBar();
        progress.setId("labels-progress");
        progress.progressProperty().bind(feed.progressProperty());
        Controls.describe(progress, WORDS.say("labels-pane.reading-the-solutions"),
                WORDS.say("labels-pane.reads-the-solutions-of-all"));
        where.setId("labels-where");
        Button stop = Controls.button(WORDS.say("labels-pane.stop"),
                WORDS.say("labels-pane.stops-reading-the-queue-is"), feed::stop);
        stop.setId("labels-stop");
        FlowPane line = new FlowPane(10, 4, where, Controls.shown(progress, feed.progressProperty().lessThan(1)),
                Controls.shown(stop, feed.progressProperty().lessThan(1)), stand);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox top = new VBox(6, line, head);
        top.getStyleClass().add("labels-head");
        ScrollPane above = new ScrollPane(top);
        above.setFitToWidth(true);
        above.minHeightProperty().bind(Bindings.min(top.heightProperty().add(2), heightProperty().multiply(0.2)));
        above.prefHeightProperty().bind(top.heightProperty().add(2));
        above.maxHeightProperty().bind(heightProperty().multiply(0.28));
        above.getStyleClass().add("quiet");
        Controls.explain(above, WORDS.say("labels-pane.the-problem"),
                WORDS.say("labels-pane.the-question-and-its-answer"));
        steps.getStyleClass().add("labels-steps");
        scroll.setId("labels-steps");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet");
        Controls.explain(scroll, WORDS.say("labels-pane.the-steps"), WORDS.say("labels-pane.one-key-labels-a-step"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        KeysFoot below = new KeysFoot("labels", acts,
                Map.of(LabelActs.ACCEPT, sitting.acceptHindranceProperty()), heightProperty(), changeKeys);
        scroll.minHeightProperty().bind(heightProperty().multiply(0.42));
        EmptyNote empty = new EmptyNote("empty-labels", WORDS.say("labels-pane.nothing-to-label-yet"),
                WORDS.say("labels-pane.steps-come-from-solutions-run"),
                begin);
        getChildren().addAll(Controls.shown(new VBox(above, scroll, below), none.not()), Controls.shown(empty, none));
        addEventHandler(KeyEvent.KEY_PRESSED, new StepKeys(sitting));
        none.addListener((o, before, now) -> {
            if (isFocusWithin()) {
                first().requestFocus();
            }
        });
        sitting.course().nowProperty().addListener((o, before, now) -> show());
        sitting.course().placeProperty().addListener((o, before, now) -> place());
        sitting.suggestsProperty().addListener((o, before, now) -> show());
        sitting.settlesProperty().addListener((o, before, now) -> show());
        feed.queuedProperty().addListener((o, before, now) -> place());
        goldShown.addListener((o, before, now) -> show());
        sitting.shown().verdictsHiddenProperty().addListener((o, before, now) -> show());
        sitting.beside().chosenProperty().addListener((o, before, now) -> show());
        // Chips that go on in a second line make a step higher only once all is laid out.
        steps.heightProperty().addListener(o -> {
            Case now = sitting.course().nowProperty().get();
            if (now != null) {
                reveal(now.at());
            }
        });
        show();
    }

    /** Takes the keyboard: the page itself until there is a solution. */
    Node first() {
        return none.get() ? this : scroll;
    }

    private void show() {
        Case now = sitting.course().nowProperty().get();
        none.set(now == null);
        Tree tree = sitting.shown().tree();
        if (now == null || tree == null) {
            drawn = null;
            return;
        }
        if (!same(now.solution())) {
            rows.clear();
            for (int i = 0; i < now.solution().steps().size(); i++) {
                int step = i;
                rows.add(new StepRow(i, now.solution().steps().get(i), markdown, () -> {
                    scroll.requestFocus();
                    sitting.course().step(step);
                }));
            }
            steps.getChildren().setAll(rows);
        }
        head.show(tree, now.solution(), sitting.voice());
        drawn = now.solution();
        for (int i = 0; i < rows.size(); i++) {
            StepFound found = notes.of(tree, now.solution(), now.solution().steps().get(i).id());
            rows.get(i).show(now, sitting.voice(), found, sitting.suggestsProperty().get());
            rows.get(i).beside(i == now.at() && sitting.beside().isOpen() ? beside : null);
        }
        if (sitting.beside().isOpen()) {
            beside.show(now.step());
        }
        place();
        reveal(now.at());
    }

    /** Whether the rows say what the solution says: labels change nothing in their texts. */
    private boolean same(Solution now) {
        Solution before = drawn;
        return before != null && before.key().equals(now.key()) && before.texts().equals(now.texts());
    }

    private void place() {
        Queued queued = feed.queuedProperty().get();
        int at = Objects.requireNonNullElse(sitting.course().placeProperty().get(), -1);
        Case now = sitting.course().nowProperty().get();
        String step = now == null ? "" : WORDS.say("labels-pane.step-of", now.at() + 1, now.solution().steps().size());
        where.setText(queued == null || at < 0 ? step
                : WORDS.say("labels-pane.place", at + 1,
                        queued.queue().entries().size(),
                        step));
    }

    /** The step that is judged stands in sight, with what came before it as far as there is room. */
    private void reveal(int at) {
        Platform.runLater(() -> {
            if (at >= rows.size()) {
                return;
            }
            Node alternative = sitting.beside().isOpen() ? beside.chosen() : null;
            Bounds row = alternative == null ? rows.get(at).getBoundsInParent()
                    : steps.sceneToLocal(alternative.localToScene(alternative.getBoundsInLocal()));
            double room = scroll.getViewportBounds().getHeight();
            double all = steps.getHeight();
            if (all <= room) {
                scroll.setVvalue(0);
                return;
            }
            double top = scroll.getVvalue() * (all - room);
            if (row.getMinY() < top || row.getMaxY() > top + room) {
                double wanted = Math.min(row.getMinY(), row.getMaxY() - room * 0.75);
                scroll.setVvalue(Math.clamp(wanted / (all - room), 0, 1));
            }
        });
    }
}
