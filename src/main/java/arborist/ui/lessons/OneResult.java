package arborist.ui.lessons;

import arborist.trace.Verdict;
import arborist.ui.kit.Controls;
import arborist.ui.kit.RunNames;
import arborist.words.Words;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What came of one run on one problem: the steps of its solution, its answer, the votes where there were several samples. */
final class OneResult extends VBox {
    private static final Words WORDS = Words.of(OneResult.class);
    private static final int MOST_STEPS = 16;
    private static final int MOST_ANSWERS = 7;

    /** @param unjudged whether right and wrong are kept back */
    OneResult(Digest digest, boolean unjudged) {
        super(3);
        boolean votes = digest.answers().stream().mapToInt(Digest.Answer::votes).sum() > 1;
        digest.steps().stream().limit(MOST_STEPS).forEach(step -> getChildren().add(StepSigns.step(step, unjudged)));
        if (digest.steps().size() > MOST_STEPS) {
            getChildren()
                    .add(Controls.label(WORDS.say("one-result.more", digest.steps().size() - MOST_STEPS), "muted"));
        }
        StepSigns.legend(digest.steps().stream().limit(MOST_STEPS).toList(), unjudged).ifPresent(getChildren()::add);
        if (votes) {
            int all = digest.answers().stream().mapToInt(Digest.Answer::votes).sum();
            Label heading = Controls.label(WORDS.say("one-result.vote"), "heading");
            heading.setPadding(new Insets(8, 0, 2, 0));
            getChildren().add(heading);
            digest.answers().stream().limit(MOST_ANSWERS)
                    .forEach(answer -> getChildren().add(bar(answer, all, unjudged)));
        }
        getChildren().add(answer(digest, unjudged));
        String tokens = WORDS.say("one-result.tokens", digest.outcome().tokens());
        getChildren().add(Controls.label(digest.pruned() > 0
                ? WORDS.say("one-result.grown", digest.thoughts(), digest.pruned()) + " · " + tokens : tokens, "muted",
                "small"));
        if (digest.outcome().oracle()) {
            getChildren().add(Controls.wrapped(RunNames.oracleMeans(), "muted", "small", "oracle"));
        }
    }

    static Label answer(Digest digest, boolean unjudged) {
        String answer = digest.outcome().answer();
        Verdict.Outcome right = unjudged ? Verdict.Outcome.UNDECIDED : digest.outcome().right();
        Label label = Controls.wrapped(answer == null ? WORDS.say("one-result.no-answer") : switch (right) {
            case YES -> WORDS.say("one-result.right", answer);
            case NO -> WORDS.say("one-result.wrong", answer);
            case UNDECIDED -> WORDS.say("one-result.answer", answer);
        }, "strong", "lesson-answer", right == Verdict.Outcome.YES ? "right-sign"
                : right == Verdict.Outcome.NO || answer == null ? "wrong-sign" : "plain");
        return label;
    }

    private static HBox bar(Digest.Answer answer, int all, boolean unjudged) {
        Label name = Controls.label((unjudged ? "" : answer.right() ? "✓ " : "✗ ") + answer.text());
        name.setPrefWidth(90);
        name.setMinWidth(60);
        Region bar = new Region();
        bar.getStyleClass().addAll("lesson-bar", unjudged ? "plain" : answer.right() ? "right" : "wrong");
        HBox.setHgrow(bar, Priority.NEVER);
        double share = (double) answer.votes() / all;
        HBox row = new HBox(6, name, bar,
                Controls.label(WORDS.say("one-result.of", answer.votes(), all), "muted", "small"));
        bar.prefWidthProperty().bind(row.widthProperty().subtract(180).multiply(share));
        bar.setMinWidth(2);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleText(WORDS.say("one-result.spoken", answer.text(), answer.votes(), all,
                unjudged ? 0 : answer.right() ? 1 : 2));
        return row;
    }
}
