package arborist.ui.workbench;

import arborist.trace.Call;
import arborist.trace.Id;
import arborist.trace.Tree;
import arborist.trace.Usage;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Shown;
import arborist.ui.kit.TellLine;
import arborist.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/** The lowest line: what was just done on the left; what is saved, and what the problem took, on the right. */
final class StatusLine extends HBox {
    private static final Words WORDS = Words.of(StatusLine.class);
    private final Label facts = Controls.label("", "muted");
    private @Nullable PMap<Id, Call> counted;
    private Usage sum = Usage.UNKNOWN;

    /**
     * @param saved such as {@code All changes saved}
     */
    StatusLine(TellLine told, Shown shown, ObservableValue<String> saved) {
        getStyleClass().add("status");
        Label state = Controls.label("", "muted");
        state.setId("saved");
        state.textProperty().bind(saved);
        state.setMinWidth(Region.USE_PREF_SIZE);
        // In large type they are cut rather than that the window is; all of them are heard then, and shown by the pointer.
        facts.setMinWidth(0);
        Tooltip all = new Tooltip();
        all.textProperty().bind(facts.textProperty());
        facts.setTooltip(all);
        HBox.setHgrow(told, Priority.ALWAYS);
        getChildren().addAll(told, facts, state);
        shown.treeProperty().addListener((o, before, now) -> tell(shown));
        shown.coveredProperty().addListener((o, before, now) -> tell(shown));
        told.getChildren().addListener((ListChangeListener<Node>) change -> fit(told, state));
        told.toldProperty().addListener((o, before, now) -> fit(told, state));
        facts.textProperty().addListener((o, before, now) -> fit(told, state));
        widthProperty().addListener((o, before, now) -> fit(told, state));
    }

    /** What was just done, or can be done, is to be read: where there is no room for both, the figures give way meanwhile. */
    private void fit(TellLine told, Label state) {
        Platform.runLater(() -> {
            boolean room = told.told().isEmpty() || told.prefWidth(-1) + facts.prefWidth(-1) + state.prefWidth(-1)
                    + 2 * getSpacing() <= getWidth() - snappedLeftInset() - snappedRightInset();
            facts.setVisible(room);
            facts.setManaged(room);
        });
    }

    /** Where a lesson stands in place of the tree, nobody sees what is counted. */
    private void tell(Shown shown) {
        Tree tree = shown.coveredProperty().get() ? null : shown.tree();
        facts.setText(tree == null ? "" : facts(tree));
    }

    private String facts(Tree tree) {
        // The same map as before means the same calls; there may be very many.
        if (counted == null || !counted.equals(tree.calls())) {
            counted = tree.calls();
            sum = tree.calls().values().stream().map(Call::usage).reduce(Usage.UNKNOWN, Usage::plus);
        }
        List<String> parts = new ArrayList<>();
        parts.add(WORDS.say("status-line.thoughts", tree.nodes().size()));
        long written = sum.output() == null ? 0 : sum.output();
        long asked = sum.input() == null ? 0 : sum.input();
        // As samples and votes count them, what was written; what was asked with stands beside it, since it is paid for too.
        if (written > 0 || asked > 0) {
            parts.add(WORDS.say(asked > 0 ? "status-line.tokens-and-prompts" : "status-line.tokens-written", written,
                    asked));
        }
        BigDecimal cost = sum.costUsd();
        if (cost != null) {
            parts.add("$" + cost.setScale(2, RoundingMode.HALF_UP).toPlainString());
        }
        return String.join(" · ", parts);
    }
}
