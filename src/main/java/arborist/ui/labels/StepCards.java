package arborist.ui.labels;

import arborist.trace.Attributes;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Reasoning;
import arborist.trace.Thought;
import arborist.ui.kit.Overlay;
import arborist.ui.tend.Hand;
import javafx.application.Platform;

/** Asks an annotator for words about the step that is judged: a note on it, or a better step. */
final class StepCards {
    private final Sitting sitting;
    private final Hand hand;
    private final Overlay overlay;

    StepCards(Sitting sitting, Hand hand, Overlay overlay) {
        this.sitting = sitting;
        this.hand = hand;
        this.overlay = overlay;
    }

    void note() {
        Case now = sitting.course().nowProperty().get();
        if (now != null) {
            Node step = now.step();
            ask(new StepCard("Note on step " + (now.at() + 1), "Your own words; nobody's labels change.", step.note(),
                    text -> {
                        overlay.close();
                        sitting.acted();
                        hand.make(text.isEmpty() ? "The note is gone." : "The note is kept.",
                                new Change.SetNote(step.id(), text));
                    }, overlay::close));
        }
    }

    void better() {
        Case now = sitting.course().nowProperty().get();
        if (now != null) {
            Node step = now.step();
            ask(new StepCard("A better step " + (now.at() + 1),
                    "It stands beside the step as an alternative that a person wrote.", "", text -> {
                        overlay.close();
                        sitting.acted();
                        if (!text.isEmpty()) {
                            hand.make("The better step stands beside step " + (now.at() + 1) + ".",
                                    new Change.AddThought(new Thought(Id.random(), step.thought().problem(),
                                            step.thought().parent(), null, Kind.STEP, text, Reasoning.NONE,
                                            Completeness.COMPLETE, null,
                                            new Attributes("{\"human_completion\":true}"))));
                        }
                    }, overlay::close));
        }
    }

    private void ask(StepCard card) {
        // Later: else the letter of the key that asked for it would be typed into it.
        Platform.runLater(() -> overlay.show(card, card.first()));
    }
}
