package arborist.ui.samples;

import arborist.trace.Verdict;
import arborist.ui.kit.Controls;
import arborist.vote.Ballot;
import arborist.words.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What stands above a sample: its number, right or wrong, its length, score and run. Made once, as a step's box is. */
final class ColumnHead extends VBox {
    private static final Words WORDS = Words.of(ColumnHead.class);
    private final SamplesPane pane;
    private final Label number = Controls.label("", "strong");
    private final Label right = Controls.label("", "chip", "good");
    private final Label lucky = Controls.label("", "chip", "warn");
    private final Label wrong = Controls.label("", "chip", "bad");
    private final Label undecided = Controls.describe(Controls.label("", "chip"), WORDS.say("vote-bars.undecided"),
            WORDS.say("vote-bars.counts-as-different"));
    private final Label standing = Controls.label("", "chip", "warn");
    private final Label pinned = Controls.label("", "chip");
    private final Label size = Controls.label("", "muted", "small");
    private final FlowPane chips = new FlowPane(4, 4);
    private final Label run = Controls.label("", "muted", "small");

    ColumnHead(SamplesPane pane) {
        super(2);
        this.pane = pane;
        getChildren().addAll(new FlowPane(8, 4, number, right, lucky, wrong, undecided, standing, pinned, size), chips,
                run);
    }

    void show(Column column) {
        Verdict.Outcome found = pane.hidden() ? Verdict.Outcome.UNDECIDED : column.right();
        Ballot.Standing stands = column.voter().ballot().standing();
        StepBox.say(number, WORDS.say("column-cell.no", column.number()));
        boolean lucks = found == Verdict.Outcome.YES && column.voter().luck().isPresent();
        StepBox.say(right, found == Verdict.Outcome.YES && !lucks ? WORDS.say("column-cell.sign-right") : "");
        StepBox.say(lucky, lucks ? WORDS.say("column-cell.sign-lucky") : "");
        if (lucks) {
            column.voter().luck().ifPresent(l -> Controls.describe(lucky, l.says(), l.says() + " " + l.why()));
        }
        StepBox.say(wrong, found == Verdict.Outcome.NO ? WORDS.say("column-cell.sign-wrong") : "");
        StepBox.say(undecided, !pane.hidden() && column.undecided() ? WORDS.say("vote-bars.undecided") : "");
        StepBox.say(standing, stands == Ballot.Standing.VOTES ? "" : stands.words());
        StepBox.say(pinned, pane.pinned(column) ? WORDS.say("column-cell.pinned") : "");
        StepBox.say(size, size(column));
        List<Label> said = pane.labels().of(column);
        if (!said.isEmpty() || !chips.getChildren().isEmpty()) {
            chips.getChildren().setAll(said);
        }
        StepBox.show(chips, !said.isEmpty());
        if (!column.run().equals(run.getText())) {
            Controls.describe(run, column.run(), column.run());
        }
        StepBox.say(run, column.run());
    }

    private static String size(Column column) {
        int steps = column.steps().size();
        String words = WORDS.say("column-cell.steps", steps);
        if (column.voter().tokens().isPresent()) {
            words += " · " + WORDS.say("column-cell.tokens", column.voter().tokens().getAsLong());
        }
        return column.score().isPresent()
                ? words + " · " + WORDS.say("column-cell.score",
                        String.format(WORDS.language(), "%.2f", column.score().getAsDouble()))
                : words;
    }
}
