package arborist.ui.samples;

import arborist.trace.Verdict;
import arborist.ui.kit.Aside;
import arborist.ui.kit.Controls;
import arborist.ui.kit.VoteWords;
import arborist.vote.Decision;
import arborist.vote.Group;
import arborist.vote.Rule;
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
import javafx.scene.text.TextAlignment;

/** One rule: what it would choose, what it takes, and what it counted; a click lets it decide. */
final class RuleRow extends ToggleButton {
    private static final Words WORDS = Words.of(RuleRow.class);
    /** What stands beside the two labels of the last line. */
    private static final double BESIDE = 40;

    private final Label said;
    private final Label against;

    /**
     * Shows it.
     *
     * @param hidden whether nothing is to tell right from wrong
     * @param fixed whether it cannot be chosen
     * @param narrow whether what it counted has a line of its own
     * @param decide is told the name of the rule
     */
    RuleRow(Count count, Rule rule, boolean hidden, boolean fixed, boolean narrow, Consumer<String> decide) {
        Decision decision = rule.choose(count.vote().tally());
        String answer = decision.isTie() ? WORDS.say("rule-rows.tie-of", decision.tied().size())
                : decision.winner().map(Group::answer).orElseGet(() -> WORDS.say("rule-rows.none"));
        Verdict.Outcome right = hidden || decision.isTie() ? Verdict.Outcome.UNDECIDED
                : decision.winner().map(count::right).orElse(Verdict.Outcome.UNDECIDED);
        boolean decides = rule.name().equals(count.rule().name());
        String tokens = tokens(count);
        String undecided = decision.winner().filter(w -> !decision.isTie() && count.undecided(w, hidden))
                .map(w -> WORDS.say("vote-bars.undecided")).orElse("");
        against = Controls.label(against(decision), "muted", "small");
        against.setMinWidth(Region.USE_PREF_SIZE);
        said = Controls.label(Stream.of(decides ? WORDS.say("rule-rows.decides-alone") : "", tokens, undecided)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")), "muted", "small");
        Label chose = Controls.label(sign(right) + answer, "strong");
        String room = !decision.isTie() ? "-fx-max-width: 8em; -fx-min-width: 4em;"
                : narrow ? "-fx-max-width: 8em; -fx-min-width: 7.5em;" : "";
        chose.setStyle(room);
        if (room.isEmpty()) {
            chose.setMinWidth(Region.USE_PREF_SIZE);
        }
        // How many are tied is not to be cut.
        chose.setWrapText(decision.isTie());
        HBox first = first(VoteWords.rule(rule.name()), decides, chose);
        VBox row = narrow ? new VBox(1, first, said, new HBox(Controls.spacer(), against))
                : new VBox(1, first, new HBox(8, said, Controls.spacer(), against));
        HBox.setHgrow(row, Priority.ALWAYS);
        setId("rule-" + rule.name());
        setGraphic(row);
        setSelected(decides);
        setDisable(fixed);
        getStyleClass().add("vote-row");
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(widthProperty().subtract(16));
        String words = VoteWords.rule(rule.name()) + ": " + answer + spoken(right)
                + (undecided.isEmpty() ? "" : ", " + undecided) + (tokens.isEmpty() ? "" : ", " + tokens)
                + (decides ? WORDS.say("rule-rows.decides") : "");
        String why = tokens.isEmpty() ? decision.why() : WORDS.say("rule-rows.looks-at-all", decision.why(), tokens);
        Controls.describe(this, words, decides ? why : WORDS.say("rule-rows.a-click-lets", why));
        Aside.put(this);
        setOnAction(event -> {
            if (decides) {
                setSelected(true);
            } else {
                decide.accept(rule.name());
            }
        });
    }

    /** How wide it has to be so that all below its name stands in one line. */
    double lineWidth() {
        return said.prefWidth(-1) + against.prefWidth(-1) + BESIDE;
    }

    private static HBox first(String rule, boolean decides, Label chose) {
        Label name = Controls.label(rule, decides ? "strong" : "plain");
        name.setMinWidth(0);
        name.setWrapText(true);
        chose.setAlignment(Pos.CENTER_RIGHT);
        chose.setTextAlignment(TextAlignment.RIGHT);
        HBox first = new HBox(8, name, Controls.spacer(), chose);
        first.setAlignment(Pos.CENTER_LEFT);
        return first;
    }

    private static String sign(Verdict.Outcome right) {
        return switch (right) {
            case YES -> "✓ ";
            case NO -> "✗ ";
            case UNDECIDED -> "";
        };
    }

    private static String spoken(Verdict.Outcome right) {
        return switch (right) {
            case YES -> WORDS.say("rule-rows.right");
            case NO -> WORDS.say("rule-rows.wrong");
            case UNDECIDED -> "";
        };
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
