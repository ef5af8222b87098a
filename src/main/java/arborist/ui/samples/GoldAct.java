package arborist.ui.samples;

import arborist.answer.equal.Equality;
import arborist.trace.Change;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.Tree;
import arborist.ui.kit.Act;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.Shown;
import arborist.ui.tend.Hand;
import arborist.ui.tend.Phrase;
import arborist.vote.Regrade;
import arborist.words.Words;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import org.kordamp.ikonli.material2.Material2AL;

/** Corrects what is known as the right answer of the open problem, and holds every answer against it anew, in one edit. */
final class GoldAct {
    private static final Words WORDS = Words.of(GoldAct.class);
    private final Hand hand;
    private final Shown shown;
    private final Overlay overlay;
    private final Equality equality;

    /** @param equality may wait */
    GoldAct(Hand hand, Overlay overlay, Equality equality) {
        this.hand = hand;
        this.shown = hand.shown();
        this.overlay = overlay;
        this.equality = equality;
    }

    Act act() {
        return ActDraft.of("correct-gold", WORDS.say("gold-act.correct-the-known-answer"), Material2AL.GRADE, "Shift+R")
                .tip(WORDS.say("gold-act.says-what-is-right"))
                .unless(Bindings.createStringBinding(this::hindrance, shown.treeProperty(), shown.pastProperty(),
                        shown.verdictsHiddenProperty()))
                .does(this::ask);
    }

    private String hindrance() {
        Tree tree = shown.tree();
        return shown.pastProperty().get() ? WORDS.say("samples-view.the-past-cannot-be")
                : tree == null || tree.problem() == null ? WORDS.say("gold-act.open-a-problem-first")
                : shown.verdictsHiddenProperty().get() ? WORDS.say("gold-act.verdicts-are-hidden") : "";
    }

    /** Shows the card, unless something is in the way. */
    void ask() {
        Tree tree = shown.tree();
        Problem problem = tree == null ? null : tree.problem();
        Door door = shown.door();
        if (problem == null || door == null || !hindrance().isEmpty()) {
            return;
        }
        GoldCard card = new GoldCard(problem.gold(), right -> {
            overlay.close();
            correct(door, problem.id(), right);
        }, overlay::close);
        // Later: else the letter of the key that asked for it would be typed into it.
        Platform.runLater(() -> overlay.show(card, card.first()));
    }

    /** Another problem may be shown by now; it is done to the one that was asked about, as that is now. */
    private void correct(Door door, Id problem, List<String> right) {
        String told = right.isEmpty() ? WORDS.say("gold-act.no-right-answer-is-known")
                : WORDS.say("gold-act.is-right-now", Phrase.of(right.getFirst()), right.size() - 1);
        Fx.then(door.tree(problem).thenApplyAsync(tree -> Regrade.of(tree, right, equality),
                work -> Thread.ofPlatform().daemon().name("regrade").start(work)), changes -> {
                    if (!changes.isEmpty()) {
                        hand.makeOf(door, problem, told, changes.toArray(Change[]::new));
                    }
                }, hand::fail);
    }
}
