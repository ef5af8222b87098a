package arborist.ui.labels;

import arborist.label.Solution;
import arborist.ui.kit.Controls;
import arborist.ui.kit.markdown.Markdown;
import arborist.ui.kit.markdown.SelectableText;
import arborist.words.Words;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A whole solution to read beside another one. */
final class SolutionCard extends VBox {
    private static final Words WORDS = Words.of(SolutionCard.class);

    /**
     * Shows it.
     *
     * @param left whether it stands on the left or above, and {@code key} the key that prefers it
     * @param better whether it is the one that was preferred
     */
    SolutionCard(boolean left, String key, Solution solution, Optional<Label> answer, boolean better,
            Markdown markdown) {
        super(6);
        getStyleClass().addAll("label-step", "pair-card");
        if (better) {
            getStyleClass().add("chosen");
        }
        setMinWidth(0);
        FlowPane head = new FlowPane(8, 4,
                Controls.label(left ? WORDS.say("solution-card.left") : WORDS.say("solution-card.right"), "heading"),
                Controls.keyCap(key));
        answer.ifPresent(head.getChildren()::add);
        if (better) {
            head.getChildren().add(Controls.label(WORDS.say("solution-card.better"), "chip", "good"));
        }
        VBox steps = new VBox(8);
        solution.texts().forEach(text -> steps.getChildren().add(new SelectableText(markdown.show(text.strip()))));
        ScrollPane scroll = new ScrollPane(steps);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet");
        String text = String.join(" ", solution.texts());
        Controls.explain(scroll, left ? WORDS.say("solution-card.left-text", text)
                : WORDS.say("solution-card.right-text", text), WORDS.say("solution-card.the-arrow-keys-scroll"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }
}
