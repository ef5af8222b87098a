package arborist.ui.samples;

import arborist.ui.kit.Controls;
import arborist.ui.kit.VoteWords;
import arborist.vote.Rule;
import arborist.vote.Rules;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What each rule would choose; a click lets that rule decide. */
final class RuleRows extends VBox {
    private final Consumer<String> decide;
    private @Nullable Moment moment;
    private boolean narrow;

    /** What is shown. */
    private record Moment(Count count, boolean hidden, boolean fixed) {}

    /** @param decide is told the name of the rule that is to decide */
    RuleRows(Consumer<String> decide) {
        this.decide = decide;
        setId("vote-rules");
    }

    void show(Count count, boolean hidden, boolean fixed) {
        moment = new Moment(count, hidden, fixed);
        fill(count, hidden, fixed);
    }

    /** In large type there is no room for both parts of a line. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        boolean now = getChildren().stream().filter(RuleRow.class::isInstance).map(RuleRow.class::cast)
                .anyMatch(row -> row.lineWidth() > getWidth());
        if (now != narrow) {
            narrow = now;
            Platform.runLater(() -> {
                Moment shown = moment;
                if (shown != null) {
                    fill(shown.count, shown.hidden, shown.fixed);
                }
            });
        }
    }

    private void fill(Count count, boolean hidden, boolean fixed) {
        boolean within = getScene() != null && getChildren().stream().anyMatch(n -> n.isFocused());
        String focused = within ? getChildren().stream().filter(n -> n.isFocused()).map(n -> n.getId()).findFirst()
                .orElse("") : "";
        getChildren().clear();
        for (String name : Rules.NAMES) {
            Rule rule = count.rules().ready().get(name);
            String refused = count.rules().refused().get(name);
            if (rule != null) {
                getChildren().add(new RuleRow(count, rule, hidden, fixed, narrow, decide));
            } else if (refused != null) {
                getChildren().add(Controls.wrapped(VoteWords.rule(name) + ": " + refused, "muted", "small"));
            }
        }
        getChildren().stream().filter(n -> !focused.isEmpty() && focused.equals(n.getId()))
                .forEach(n -> n.requestFocus());
    }
}
