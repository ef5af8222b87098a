package arborist.ui.labels;

import arborist.label.GoldAnswer;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.ui.kit.Fx;
import arborist.ui.tend.Hand;
import arborist.words.Words;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Whether the project hides the right answer from all who label; to change that is an edit that can be undone. As long as it is not known,
 * or cannot be read, the right answer is not shown.
 */
final class GoldRule {
    private static final Words WORDS = Words.of(GoldRule.class);
    private final Supplier<CompletionStage<List<String>>> choices;
    private final Hand hand;
    private final InstantSource clock;
    private final Consumer<String> fail;
    private final ReadOnlyBooleanWrapper hidden = new ReadOnlyBooleanWrapper(this, "hidden");
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper(this, "known");
    /** How often it was looked: what an earlier look finds may be from before a change that a later one has seen. */
    private int looks;

    /** @param choices reads what was chosen in the session under {@link GoldAnswer#CHOICE} */
    GoldRule(Supplier<CompletionStage<List<String>>> choices, Hand hand, InstantSource clock, Consumer<String> fail) {
        this.choices = choices;
        this.hand = hand;
        this.clock = clock;
        this.fail = fail;
        read();
    }

    /** Whether it was hidden when that was last known. */
    ReadOnlyBooleanProperty hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    /** Whether it is known that everybody may see the right answer. */
    BooleanExpression allowsProperty() {
        return known.and(hidden.not());
    }

    /** Looks how it is now. */
    void read() {
        int mine = ++looks;
        Fx.then(choices.get(), now -> {
            if (mine == looks) {
                hidden.set(GoldAnswer.newest(now).hidden());
                known.set(true);
            }
        }, why -> {
            if (mine == looks) {
                known.set(false);
                fail.accept(why);
            }
        });
    }

    /** Looks how it is now, and lets nothing be seen until that is known. */
    void readFirst() {
        known.set(false);
        read();
    }

    /** Hides it, or shows it again. */
    void turn() {
        Id problem = hand.shown().problem();
        if (problem == null) {
            fail.accept(WORDS.say("gold-rule.open-a-problem-first"));
            return;
        }
        GoldAnswer now = GoldAnswer.of(!hidden.get(), clock.instant());
        hand.make(now.hidden() ? WORDS.say("gold-rule.hidden-from-all") : WORDS.say("gold-rule.shown-again"),
                this::read, fail, new Change.Choose(problem, GoldAnswer.CHOICE, now.choice()));
    }
}
