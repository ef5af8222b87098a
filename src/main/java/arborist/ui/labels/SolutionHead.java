package arborist.ui.labels;

import arborist.label.Answers;
import arborist.label.Rating;
import arborist.label.Said;
import arborist.label.Solution;
import arborist.label.Truth;
import arborist.label.Voice;
import arborist.task.Tasks;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Shown;
import arborist.ui.kit.markdown.Markdown;
import arborist.ui.kit.markdown.SelectableText;
import arborist.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What stands above a solution: the question, the right answer where it may be seen, what was answered, and what was said of the whole. */
final class SolutionHead extends VBox {
    private static final Words WORDS = Words.of(SolutionHead.class);
    private final Shown shown;
    private final Markdown markdown;
    private final BooleanProperty goldShown;
    private final VBox question = new VBox();
    private final FlowPane chips = new FlowPane(6, 4);
    private @Nullable Problem asked;
    private @Nullable Seen seen;

    /** What the lines were made of. */
    private record Seen(@Nullable Problem problem, @Nullable SampleState sample, Verdict.Outcome right,
            List<arborist.trace.Label> labels, boolean tells) {
        static Seen of(Tree tree, Solution solution, boolean tells) {
            Id sample = solution.sample();
            return new Seen(tree.problem(), sample == null ? null : tree.samples().get(sample),
                    solution.last().outcome(Verdict.RIGHT), List.copyOf(solution.last().findings().labels()), tells);
        }
    }

    /** @param goldShown whether the right answer may be seen */
    SolutionHead(Shown shown, Markdown markdown, BooleanProperty goldShown) {
        super(6);
        this.shown = shown;
        this.markdown = markdown;
        this.goldShown = goldShown;
        getChildren().addAll(question, chips);
    }

    /** Shows what holds of a solution; quick where nothing has changed. */
    void show(Tree tree, Solution solution, Voice voice) {
        Problem problem = tree.problem();
        Seen now = Seen.of(tree, solution, tells());
        if (problem == null || now.equals(seen)) {
            return;
        }
        seen = now;
        ask(problem);
        right(problem);
        answer(tree, solution).ifPresent(chips.getChildren()::add);
        Said.ofSolution(solution, voice).map(label -> Rating.of(label.value())).ifPresent(rating -> {
            switch (rating) {
                case GOOD -> chips.getChildren()
                        .add(Controls.label(WORDS.say("solution-head.solution-good"), "chip", "good"));
                case NEUTRAL ->
                        chips.getChildren().add(Controls.label(WORDS.say("solution-head.solution-okay"), "chip"));
                case BAD ->
                        chips.getChildren().add(Controls.label(WORDS.say("solution-head.solution-bad"), "chip", "bad"));
                case UNSURE, MISSING -> {}
            }
        });
        bound();
    }

    /** Shows the question alone, for several solutions. */
    void show(Problem problem) {
        seen = null;
        ask(problem);
        right(problem);
        bound();
    }

    /** What a solution answered, coloured where that may be told. */
    Optional<Label> answer(Tree tree, Solution solution) {
        Problem problem = tree.problem();
        if (problem == null) {
            return Optional.empty();
        }
        Answers answers = new Answers(problem, Tasks.standard());
        Truth truth = tells() ? answers.truth(tree, solution) : Truth.UNKNOWN;
        Id sample = solution.sample();
        SampleState state = sample == null ? null : tree.samples().get(sample);
        Optional<String> answer = state != null && state.reading() != null
                ? Optional.ofNullable(state.reading().answer())
                : answers.read(String.join("\n", solution.texts()));
        return answer.map(a -> Controls.label(WORDS.say("solution-head.answered", a), "chip", switch (truth) {
            case RIGHT -> "good";
            case WRONG -> "bad";
            case UNKNOWN -> "plain";
        }));
    }

    private boolean tells() {
        return goldShown.get() && !shown.verdictsHiddenProperty().get();
    }

    private void ask(Problem problem) {
        if (!problem.equals(asked) || question.getChildren().isEmpty()) {
            asked = problem;
            question.getChildren().setAll(new SelectableText(markdown.show(problem.question())));
        }
    }

    private void right(Problem problem) {
        chips.getChildren().clear();
        if (tells() && !problem.gold().isEmpty()) {
            chips.getChildren().add(
                    Controls.label(
                            WORDS.say("solution-head.right", problem.gold().stream()
                                    .reduce((one, other) -> WORDS.say("solution-head.or", one, other)).orElse("")),
                            "chip"));
        }
    }

    private void bound() {
        for (Node chip : chips.getChildren()) {
            ((Label) chip).setMaxWidth(400);
        }
        chips.setVisible(!chips.getChildren().isEmpty());
        chips.setManaged(chips.isVisible());
    }
}
