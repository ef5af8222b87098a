package arborist.ui.lessons;

import arborist.trace.Verdict;
import arborist.ui.kit.Controls;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What came of one run on one problem: the steps of its solution, its answer, the votes where there were several samples. */
final class OneResult extends VBox {
    private static final int MOST_STEPS = 16;
    private static final int MOST_ANSWERS = 7;

    /** @param unjudged whether right and wrong are kept back */
    OneResult(Digest digest, boolean unjudged) {
        super(3);
        boolean votes = digest.answers().stream().mapToInt(Digest.Answer::votes).sum() > 1;
        digest.steps().stream().limit(MOST_STEPS).forEach(step -> getChildren().add(step(step, unjudged)));
        if (digest.steps().size() > MOST_STEPS) {
            getChildren().add(Controls.label("and " + (digest.steps().size() - MOST_STEPS) + " more", "muted"));
        }
        if (votes) {
            int all = digest.answers().stream().mapToInt(Digest.Answer::votes).sum();
            Label heading = Controls.label("THE VOTE", "heading");
            heading.setPadding(new Insets(8, 0, 2, 0));
            getChildren().add(heading);
            digest.answers().stream().limit(MOST_ANSWERS)
                    .forEach(answer -> getChildren().add(bar(answer, all, unjudged)));
        }
        getChildren().add(answer(digest, unjudged));
        String grown = digest.pruned() > 0 ? String.format(Locale.ROOT, "%,d thoughts, %,d of them pruned · ",
                digest.thoughts(), digest.pruned()) : "";
        getChildren().add(Controls.label(grown + String.format(Locale.ROOT, "%,d tokens", digest.outcome().tokens()),
                "muted", "small"));
    }

    private static Label step(Digest.Step step, boolean unjudged) {
        boolean wrong = !unjudged && step.valid() == Verdict.Outcome.NO;
        boolean right = !unjudged && step.valid() == Verdict.Outcome.YES;
        Label label = Controls.wrapped((wrong ? "✗ " : right ? "✓ " : "") + step.node().text().strip(), "lesson-step");
        if (wrong) {
            label.getStyleClass().add("wrong-sign");
        }
        return label;
    }

    static Label answer(Digest digest, boolean unjudged) {
        String answer = digest.outcome().answer();
        Verdict.Outcome right = unjudged ? Verdict.Outcome.UNDECIDED : digest.outcome().right();
        Label label = Controls.wrapped(answer == null ? "No answer" : switch (right) {
            case YES -> "✓ " + answer + " is right";
            case NO -> "✗ " + answer + " is wrong";
            case UNDECIDED -> "Answer: " + answer;
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
        HBox row = new HBox(6, name, bar, Controls.label(answer.votes() + " of " + all, "muted", "small"));
        bar.prefWidthProperty().bind(row.widthProperty().subtract(180).multiply(share));
        bar.setMinWidth(2);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleText(answer.text() + ": " + answer.votes() + " of " + all + " votes"
                + (unjudged ? "" : answer.right() ? ", right" : ", wrong"));
        return row;
    }
}
