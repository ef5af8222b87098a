package arborist.ui.samples;

import arborist.trace.Verdict;
import arborist.ui.kit.Controls;
import arborist.ui.kit.VoteWords;
import arborist.vote.Decision;
import arborist.vote.Group;
import arborist.vote.Rule;
import arborist.vote.Rules;
import arborist.words.Words;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What each rule would choose; a click lets that rule decide. */
final class RuleRows extends VBox {
    private static final Words WORDS = Words.of(RuleRows.class);
    private final Consumer<String> decide;

    /** @param decide is told the name of the rule that is to decide */
    RuleRows(Consumer<String> decide) {
        this.decide = decide;
        setId("vote-rules");
    }

    void show(Count count, boolean hidden, boolean fixed) {
        boolean within = getScene() != null && getChildren().stream().anyMatch(n -> n.isFocused());
        String focused = within ? getChildren().stream().filter(n -> n.isFocused()).map(n -> n.getId()).findFirst()
                .orElse("") : "";
        getChildren().clear();
        for (String name : Rules.NAMES) {
            Rule rule = count.rules().ready().get(name);
            String refused = count.rules().refused().get(name);
            if (rule != null) {
                getChildren().add(row(count, rule, hidden, fixed));
            } else if (refused != null) {
                getChildren().add(Controls.wrapped(VoteWords.rule(name) + ": " + refused, "muted", "small"));
            }
        }
        getChildren().stream().filter(n -> !focused.isEmpty() && focused.equals(n.getId()))
                .forEach(n -> n.requestFocus());
    }

    private ToggleButton row(Count count, Rule rule, boolean hidden, boolean fixed) {
        Decision decision = rule.choose(count.vote().tally());
        String answer = decision.isTie() ? WORDS.say("rule-rows.tie-of", decision.tied().size())
                : decision.winner().map(Group::answer).orElseGet(() -> WORDS.say("rule-rows.none"));
        String sign =
                hidden || decision.isTie() ? "" : decision.winner().map(count::right).map(right -> switch (right) {
                    case YES -> "✓ ";
                    case NO -> "✗ ";
                    case UNDECIDED -> "";
                }).orElse("");
        boolean decides = rule.name().equals(count.rule().name());
        Label name = Controls.label(VoteWords.rule(rule.name()), decides ? "strong" : "plain");
        name.setMinWidth(0);
        name.setWrapText(true);
        Label chose = Controls.label(sign + answer, "strong");
        chose.setStyle("-fx-max-width: 8em; -fx-min-width: 4em;");
        chose.setAlignment(Pos.CENTER_RIGHT);
        Label against = Controls.label(against(decision), "muted", "small");
        against.setMinWidth(Region.USE_PREF_SIZE);
        HBox first = new HBox(8, name, Controls.spacer(), chose);
        first.setAlignment(Pos.CENTER_LEFT);
        String tokens = tokens(count);
        String undecided = decision.winner().filter(w -> !decision.isTie() && count.undecided(w, hidden))
                .map(w -> WORDS.say("vote-bars.undecided")).orElse("");
        HBox second = new HBox(8,
                Controls.label(Stream.of(decides ? WORDS.say("rule-rows.decides-alone") : "", tokens, undecided)
                        .filter(words -> !words.isEmpty()).collect(Collectors.joining(" · ")), "muted", "small"),
                Controls.spacer(), against);
        VBox row = new VBox(1, first, second);
        HBox.setHgrow(row, Priority.ALWAYS);
        ToggleButton button = new ToggleButton();
        button.setId("rule-" + rule.name());
        button.setGraphic(row);
        button.setSelected(decides);
        button.setDisable(fixed);
        button.getStyleClass().add("vote-row");
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(button.widthProperty().subtract(16));
        Verdict.Outcome right = hidden ? Verdict.Outcome.UNDECIDED
                : decision.winner().map(count::right).orElse(Verdict.Outcome.UNDECIDED);
        String words = VoteWords.rule(rule.name()) + ": " + answer
                + (decision.isTie() || right == Verdict.Outcome.UNDECIDED ? ""
                        : right == Verdict.Outcome.YES ? WORDS.say("rule-rows.right") : WORDS.say("rule-rows.wrong"))
                + (undecided.isEmpty() ? "" : ", " + undecided) + (tokens.isEmpty() ? "" : ", " + tokens)
                + (decides ? WORDS.say("rule-rows.decides") : "");
        String why = tokens.isEmpty() ? decision.why() : WORDS.say("rule-rows.looks-at-all", decision.why(), tokens);
        Controls.describe(button, words, decides ? why : WORDS.say("rule-rows.a-click-lets", why));
        button.setOnAction(event -> {
            if (decides) {
                button.setSelected(true);
            } else {
                decide.accept(rule.name());
            }
        });
        return button;
    }

    /** What it takes: every rule looks at all samples that are counted. Nothing where none of them told. */
    private static String tokens(Count count) {
        OptionalLong tokens = count.vote().tokens();
        return tokens.isEmpty() ? "" : WORDS.say("rule-rows.tokens", tokens.getAsLong());
    }

    /** What was counted for the first and the second. */
    private static String against(Decision decision) {
        List<Decision.Standing> standings = decision.standings();
        if (standings.isEmpty() || Double.isNaN(standings.getFirst().weight())) {
            return "";
        }
        String first = figure(standings.getFirst().weight());
        return standings.size() < 2 || Double.isNaN(standings.get(1).weight()) ? first
                : first + " : " + figure(standings.get(1).weight());
    }

    private static String figure(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9 ? String.format(WORDS.language(), "%,.0f", value)
                : String.format(WORDS.language(), "%.2f", value);
    }
}
