package arborist.ui.lessons;

import arborist.trace.Verdict;
import arborist.ui.kit.Controls;
import arborist.ui.kit.RunNames;
import arborist.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What came of a run on several problems: a line for each, which leads to its tree, and how many are right. */
final class ManyResults extends VBox {
    private static final Words WORDS = Words.of(ManyResults.class);
    /** @param unjudged whether right and wrong are kept back */
    ManyResults(List<Digest> digests, boolean unjudged, Consumer<Digest> open) {
        super(3);
        long right = digests.stream().filter(d -> d.outcome().right() == Verdict.Outcome.YES).count();
        getChildren().add(Controls.label(unjudged ? WORDS.say("many-results.problems", digests.size())
                : WORDS.say("many-results.of-right", right, digests.size()), "strong"));
        if (digests.stream().anyMatch(d -> d.outcome().oracle())) {
            getChildren().add(Controls.wrapped(RunNames.oracleMeans(), "muted", "small", "oracle"));
        }
        for (Digest digest : digests) {
            Button question =
                    Controls.link(digest.question().replaceAll("\\s+", " "), WORDS.say("many-results.open-tip"),
                            () -> open.accept(digest));
            question.setTextOverrun(OverrunStyle.ELLIPSIS);
            question.setMinWidth(40);
            question.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(question, Priority.ALWAYS);
            Label answer = OneResult.answer(digest, unjudged);
            answer.setWrapText(false);
            answer.setMinWidth(USE_PREF_SIZE);
            HBox row = new HBox(8, question, Controls.spacer(), answer);
            row.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(row);
        }
    }
}
