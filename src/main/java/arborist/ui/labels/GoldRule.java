package arborist.ui.labels;

import arborist.label.GoldAnswer;
import arborist.session.Session;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.ui.kit.Fx;
import arborist.ui.tend.Hand;
import arborist.words.Words;
import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Whether the project hides the right answer from all who label; to change that is an edit that can be undone. */
final class GoldRule {
    private static final Words WORDS = Words.of(GoldRule.class);
    private final Session session;
    private final Hand hand;
    private final InstantSource clock;
    private final Consumer<String> fail;
    private final ReadOnlyBooleanWrapper hidden = new ReadOnlyBooleanWrapper(this, "hidden");

    GoldRule(Session session, Hand hand, InstantSource clock, Consumer<String> fail) {
        this.session = session;
        this.hand = hand;
        this.clock = clock;
        this.fail = fail;
        read();
    }

    ReadOnlyBooleanProperty hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    /** Looks how it is now. */
    void read() {
        Fx.then(session.choices(GoldAnswer.CHOICE), choices -> hidden.set(GoldAnswer.newest(choices).hidden()), fail);
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
