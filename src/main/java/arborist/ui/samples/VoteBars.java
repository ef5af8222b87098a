package arborist.ui.samples;

import arborist.trace.Verdict;
import arborist.ui.kit.Aside;
import arborist.ui.kit.Controls;
import arborist.vote.Decision;
import arborist.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who voted for what: a bar for each answer, the leading one first; a click on one leaves its samples alone in sight. */
final class VoteBars extends VBox {
    private static final Words WORDS = Words.of(VoteBars.class);
    private static final int MOST = 8;
    /** So many more each time: thousands of bars at once would hold the window up. */
    private static final int MORE = 100;

    private final Consumer<@Nullable String> choose;
    private final Button more = Controls.link("", "", this::more);
    private int shown = MOST;
    private @Nullable Moment moment;

    /** What is shown. */
    private record Moment(Count count, @Nullable String chosen, boolean hidden) {}

    /** @param choose is told the answer of a group, null for all */
    VoteBars(Consumer<@Nullable String> choose) {
        super(1);
        this.choose = choose;
        setId("vote-bars");
        getStyleClass().add("vote-bars");
        more.setId("vote-bars-more");
        Controls.narrow(more);
    }

    void show(Count count, @Nullable String chosen, boolean hidden) {
        Moment before = moment;
        if (before == null || !before.count.vote().problem().equals(count.vote().problem())) {
            shown = MOST;
        }
        moment = new Moment(count, chosen, hidden);
        fill(count, chosen, hidden);
    }

    private void more() {
        Moment now = moment;
        if (now != null) {
            boolean all = shown >= now.count.decision().standings().size();
            shown = all ? MOST : shown + MORE;
            fill(now.count, now.chosen, now.hidden);
        }
    }

    private void fill(Count count, @Nullable String chosen, boolean hidden) {
        // The keyboard stays where it was, though each count makes the bars anew.
        int focused = focused();
        getChildren().clear();
        List<Decision.Standing> standings = count.decision().standings();
        int most = standings.stream().mapToInt(s -> s.group().votes()).max().orElse(1);
        for (int i = 0; i < standings.size(); i++) {
            Decision.Standing standing = standings.get(i);
            Verdict.Outcome right = hidden ? Verdict.Outcome.UNDECIDED : count.right(standing.group());
            boolean is = standing.group().answer().equals(chosen);
            // A right answer is looked for, so it is in sight however few said it.
            if (i < shown || is || right == Verdict.Outcome.YES && i < 10 * MOST) {
                getChildren().add(bar(standing, right, most, is, count.undecided(standing.group(), hidden)));
            }
        }
        int left = standings.size() - getChildren().size();
        if (left > 0 || shown > MOST && standings.size() > MOST) {
            name(left);
            getChildren().add(more);
        }
        if (focused >= 0 && !getChildren().isEmpty()) {
            getChildren().get(Math.min(focused, getChildren().size() - 1)).requestFocus();
        }
    }

    private void name(int left) {
        String words = left > 0 ? WORDS.say("vote-bars.more-answers", left) : WORDS.say("vote-bars.fewer-answers");
        more.setText(words);
        Controls.describe(more, words,
                left > 0 ? WORDS.say("vote-bars.shows-more", Math.min(left, MORE))
                        : WORDS.say("vote-bars.shows-fewer"));
    }

    private int focused() {
        for (int i = 0; i < getChildren().size(); i++) {
            if (getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private ToggleButton bar(Decision.Standing standing, Verdict.Outcome right, int most, boolean chosen,
            boolean undecided) {
        String sign = switch (right) {
            case YES -> "✓ ";
            case NO -> "✗ ";
            case UNDECIDED -> "";
        };
        String named = standing.group().answer();
        int votes = standing.group().votes();
        Label answer = Controls.label(sign + named, "strong");
        answer.setMinWidth(0);
        Label count = Controls.label(Integer.toString(votes), "muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, answer, Controls.spacer(), count);
        if (undecided) {
            Label open = Controls.label(WORDS.say("vote-bars.undecided"), "muted", "small");
            open.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(2, open);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        Region full = new Region();
        full.getStyleClass().addAll("vote-bar", right.name().toLowerCase(Locale.ROOT));
        StackPane track = new StackPane(full);
        track.getStyleClass().add("vote-track");
        track.setAlignment(Pos.CENTER_LEFT);
        full.maxWidthProperty().bind(track.widthProperty().multiply((double) votes / most));
        VBox row = new VBox(3, line, track);
        ToggleButton button = new ToggleButton();
        button.setGraphic(row);
        button.setSelected(chosen);
        button.getStyleClass().add("vote-row");
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(button.widthProperty().subtract(16));
        String words = named + ": " + WORDS.say("vote-bars.votes", votes)
                + (right == Verdict.Outcome.YES ? WORDS.say("vote-bars.right")
                        : right == Verdict.Outcome.NO ? WORDS.say("vote-bars.wrong") : "")
                + (undecided ? ", " + WORDS.say("vote-bars.undecided") : "");
        String tip = WORDS.say("vote-bars.shows-these-samples-alone", words);
        Controls.describe(button, words, undecided ? tip + "\n" + WORDS.say("vote-bars.counts-as-different") : tip);
        Aside.put(button);
        button.setOnAction(event -> choose.accept(chosen ? null : named));
        return button;
    }
}
