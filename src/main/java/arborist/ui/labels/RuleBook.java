package arborist.ui.labels;

import arborist.label.Guideline;
import arborist.session.Session;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.ui.kit.Fx;
import arborist.ui.tend.Hand;
import arborist.words.Words;
import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The labelling rules of the session as they are now; writing others is an edit that can be undone. */
final class RuleBook {
    private static final Words WORDS = Words.of(RuleBook.class);
    private final Session session;
    private final Hand hand;
    private final InstantSource clock;
    private final Consumer<String> fail;
    private final ReadOnlyObjectWrapper<Guideline> rules =
            new ReadOnlyObjectWrapper<>(this, "rules", Guideline.standard());

    RuleBook(Session session, Hand hand, InstantSource clock, Consumer<String> fail) {
        this.session = session;
        this.hand = hand;
        this.clock = clock;
        this.fail = fail;
    }

    ReadOnlyObjectProperty<Guideline> rulesProperty() {
        return rules.getReadOnlyProperty();
    }

    /** Looks which hold now. */
    void read() {
        Fx.then(session.choices(Guideline.CHOICE), choices -> rules.set(Guideline.newest(choices)), fail);
    }

    /** Writes others; nothing, or the text they come with, brings that back. */
    void write(String text) {
        Id problem = hand.shown().problem();
        if (problem == null) {
            fail.accept(WORDS.say("rule-book.open-a-problem-first-the"));
            return;
        }
        if (text.length() > Guideline.LONGEST) {
            fail.accept(WORDS.say("rule-book.the-rules-are-longer-than", Guideline.LONGEST));
            return;
        }
        Guideline own = Guideline.own(text, clock.instant());
        hand.make(own.isOwn() ? WORDS.say("rule-book.these-are-the-rules-now")
                : WORDS.say("rule-book.the-rules-are-those-that"), this::read, fail,
                new Change.Choose(problem, Guideline.CHOICE, own.choice()));
    }
}
