package arborist.ui.lessons;

import arborist.lesson.Outcome;
import arborist.lesson.Part;
import arborist.lesson.measure.Checked;
import arborist.lesson.measure.Surveyed;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A statement about a curve; once that was measured, whether it holds, with figures. */
final class ClaimBlock extends VBox {
    private static final Words WORDS = Words.of(ClaimBlock.class);
    private final Board board;
    private final Part.Claim claim;
    private final BooleanBinding waiting;
    private final Label found = Controls.wrapped("");
    private final Label because;
    private final ChangeListener<Object> look = (o, before, now) -> show();

    ClaimBlock(Board board, Part.Claim claim) {
        super(3);
        this.board = board;
        this.claim = claim;
        waiting = board.waiting(claim.curve());
        because = Controls.wrapped(claim.because(), "muted");
        setId("claim-" + claim.id());
        getStyleClass().addAll("lesson-aside", "lesson-claim");
        getChildren().addAll(Controls.label(WORDS.say("claim-block.claim"), "heading"), Controls.wrapped(claim.say()),
                found, because);
        board.curve(claim.curve()).addListener(new WeakChangeListener<>(look));
        waiting.addListener(new WeakChangeListener<>(look));
        show();
    }

    private void show() {
        found.getStyleClass().removeAll("right-sign", "wrong-sign", "muted");
        because.setVisible(false);
        if (!waiting.get() && board.curve(claim.curve()).get() instanceof Stand.Done<Surveyed>(Surveyed measured)) {
            // Why it is so the lesson knows of its own model alone.
            because.setVisible(claim.expected() != Outcome.HOLDS && measured.by() == null);
            Checked checked = measured.check(claim);
            boolean share = measured.curve().series().getFirst().measure().isShare();
            found.setText(sign(checked) + Figures.words(checked, share) + ".");
            found.getStyleClass().add(checked.outcome() == Outcome.HOLDS ? "right-sign"
                    : checked.outcome() == Outcome.DOES_NOT_HOLD ? "wrong-sign" : "muted");
        } else {
            found.setText(WORDS.say("claim-block.measure-first"));
            found.getStyleClass().add("muted");
        }
        because.setManaged(because.isVisible());
    }

    private static String sign(Checked checked) {
        return checked.difference().isTooFew() ? "" : switch (checked.outcome()) {
            case HOLDS -> "✓ ";
            case DOES_NOT_HOLD -> "✗ ";
            case UNDECIDED -> "= ";
        };
    }
}
