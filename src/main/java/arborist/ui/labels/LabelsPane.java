package arborist.ui.labels;

import arborist.label.Answers;
import arborist.label.Rating;
import arborist.label.Said;
import arborist.label.Solution;
import arborist.label.Truth;
import arborist.label.auto.StepFound;
import arborist.task.Tasks;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import arborist.ui.kit.EmptyNote;
import arborist.ui.kit.markdown.Markdown;
import arborist.ui.kit.markdown.SelectableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    private final Sitting sitting;
    private final QueueFeed feed;
    private final Markdown markdown;
    private final BooleanProperty goldShown;
    private final Notes notes = new Notes();
    private final Label where = Controls.label("", "muted");
    private final VBox question = new VBox();
    private final FlowPane chips = new FlowPane(6, 4);
    private final VBox steps = new VBox(8);
    private final ScrollPane scroll = new ScrollPane(steps);
    private final List<StepRow> rows = new ArrayList<>();
    private final SimpleBooleanProperty none = new SimpleBooleanProperty(true);
    private @Nullable Solution drawn;
    private @Nullable Problem asked;
    private @Nullable Seen seen;

    /** What the lines above the steps were made of. */
    private record Seen(@Nullable Problem problem, @Nullable SampleState sample, Verdict.Outcome right,
            List<arborist.trace.Label> labels) {
        static Seen of(Tree tree, Solution solution) {
            Id sample = solution.sample();
            return new Seen(tree.problem(), sample == null ? null : tree.samples().get(sample),
                    solution.last().outcome(Verdict.RIGHT), List.copyOf(solution.last().findings().labels()));
        }
    }

    /** @param goldShown whether the right answer may be seen, and {@code changeKeys} lets the keys be changed */
    LabelsPane(Sitting sitting, QueueFeed feed, Markdown markdown, BooleanProperty goldShown, Actions actions,
            List<Button> begin, StandLine stand, Runnable changeKeys) {
        this.sitting = sitting;
        this.feed = feed;
        this.markdown = markdown;
        this.goldShown = goldShown;
        setId("labels-pane");
        getStyleClass().add("set-pane");
        setMinSize(0, 0);
        ProgressBar progress = new ProgressBar();
        progress.setId("labels-progress");
        progress.progressProperty().bind(feed.progressProperty());
        Controls.describe(progress, "Reading the solutions", "Reads the solutions of all problems for the queue");
        where.setId("labels-where");
        Button stop = Controls.button("Stop", "Stops reading; the queue is then of what was read so far", feed::stop);
        stop.setId("labels-stop");
        FlowPane line = new FlowPane(10, 4, where, Controls.shown(progress, feed.progressProperty().lessThan(1)),
                Controls.shown(stop, feed.progressProperty().lessThan(1)), stand);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(6, line, question, chips);
        head.getStyleClass().add("labels-head");
        ScrollPane above = new ScrollPane(head);
        above.setFitToWidth(true);
        above.minHeightProperty().bind(Bindings.min(head.heightProperty().add(2), heightProperty().multiply(0.2)));
        above.prefHeightProperty().bind(head.heightProperty().add(2));
        above.maxHeightProperty().bind(heightProperty().multiply(0.28));
        above.getStyleClass().add("quiet");
        Controls.explain(above, "The problem", "The question and its answer; the arrow keys scroll");
        steps.getStyleClass().add("labels-steps");
        scroll.setId("labels-steps");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet");
        Controls.explain(scroll, "The steps", "One key labels a step, and the next one comes");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        ScrollPane below = new KeysPart(actions, changeKeys, heightProperty());
        scroll.minHeightProperty().bind(heightProperty().multiply(0.42));
        EmptyNote empty = new EmptyNote("empty-labels", "Nothing to label yet",
                "Steps come from solutions: run a technique on a problem, or read in solutions that somebody else drew.",
                begin);
        getChildren().addAll(Controls.shown(new VBox(above, scroll, below), none.not()), Controls.shown(empty, none));
        addEventHandler(KeyEvent.KEY_PRESSED, new StepKeys(sitting));
        sitting.course().nowProperty().addListener((o, before, now) -> show());
        sitting.course().placeProperty().addListener((o, before, now) -> place());
        sitting.suggestsProperty().addListener((o, before, now) -> show());
        sitting.settlesProperty().addListener((o, before, now) -> show());
        feed.queuedProperty().addListener((o, before, now) -> place());
        goldShown.addListener((o, before, now) -> head());
        sitting.shown().verdictsHiddenProperty().addListener((o, before, now) -> head());
        show();
    }

    /** Takes the keyboard. */
    Node first() {
        return scroll;
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
            seen = null;
        }
        Seen told = Seen.of(tree, now.solution());
        if (!told.equals(seen)) {
            seen = told;
            head();
        }
        drawn = now.solution();
        for (int i = 0; i < rows.size(); i++) {
            StepFound found = notes.of(tree, now.solution(), now.solution().steps().get(i).id());
            rows.get(i).show(now, sitting.voice(), found, sitting.suggestsProperty().get());
        }
        place();
        reveal(now.at());
    }

    /** Whether the rows say what the solution says: labels change nothing in their texts. */
    private boolean same(Solution now) {
        Solution before = drawn;
        return before != null && before.key().equals(now.key()) && before.texts().equals(now.texts());
    }

    private void head() {
        Case now = sitting.course().nowProperty().get();
        Tree tree = sitting.shown().tree();
        Problem problem = tree == null ? null : tree.problem();
        if (now == null || tree == null || problem == null) {
            return;
        }
        if (!problem.equals(asked) || question.getChildren().isEmpty()) {
            asked = problem;
            question.getChildren().setAll(new SelectableText(markdown.show(problem.question())));
        }
        chips.getChildren().clear();
        Answers answers = new Answers(problem, Tasks.standard());
        boolean shows = goldShown.get() && !sitting.shown().verdictsHiddenProperty().get();
        if (shows && !problem.gold().isEmpty()) {
            chips.getChildren().add(Controls.label("right: " + String.join(" or ", problem.gold()), "chip"));
        }
        Optional<String> answer = answer(tree, now.solution(), answers);
        Truth truth = shows ? answers.truth(tree, now.solution()) : Truth.UNKNOWN;
        answer.ifPresent(a -> chips.getChildren().add(Controls.label("answered " + a, "chip", switch (truth) {
            case RIGHT -> "good";
            case WRONG -> "bad";
            case UNKNOWN -> "plain";
        })));
        Said.ofSolution(now.solution(), sitting.voice()).map(label -> Rating.of(label.value())).ifPresent(rating -> {
            switch (rating) {
                case GOOD -> chips.getChildren().add(Controls.label("+1 solution good", "chip", "good"));
                case NEUTRAL -> chips.getChildren().add(Controls.label("0 solution okay", "chip"));
                case BAD -> chips.getChildren().add(Controls.label("−1 solution bad", "chip", "bad"));
                case UNSURE, MISSING -> {}
            }
        });
        for (Node chip : chips.getChildren()) {
            ((Label) chip).setMaxWidth(400);
        }
    }

    private static Optional<String> answer(Tree tree, Solution solution, Answers answers) {
        Id sample = solution.sample();
        var state = sample == null ? null : tree.samples().get(sample);
        return state != null && state.reading() != null ? Optional.ofNullable(state.reading().answer())
                : answers.read(String.join("\n", solution.texts()));
    }

    private void place() {
        Queued queued = feed.queuedProperty().get();
        int at = Objects.requireNonNullElse(sitting.course().placeProperty().get(), -1);
        Case now = sitting.course().nowProperty().get();
        String step = now == null ? "" : "step " + (now.at() + 1) + " of " + now.solution().steps().size();
        where.setText(queued == null || at < 0 ? step
                : String.format(java.util.Locale.ROOT, "Solution %,d of %,d · %s", at + 1,
                        queued.queue().entries().size(),
                        step));
    }

    /** The step that is judged stands in sight, with what came before it as far as there is room. */
    private void reveal(int at) {
        Platform.runLater(() -> {
            if (at >= rows.size()) {
                return;
            }
            Bounds row = rows.get(at).getBoundsInParent();
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
