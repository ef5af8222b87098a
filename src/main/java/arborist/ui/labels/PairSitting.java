package arborist.ui.labels;

import arborist.label.Preference;
import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.ui.kit.Shown;
import arborist.ui.tend.Hand;
import arborist.words.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** One person comparing solutions two by two: what each key says of a pair. A label is durable before the next pair comes. */
final class PairSitting {
    private static final Words WORDS = Words.of(PairSitting.class);
    private final Hand hand;
    private final Pen pen;
    private final Consumer<String> tell;
    private final Turns turns;
    private final PairDraw draw;
    private final PairSpot spot;
    private final PairUndo undo;

    /**
     * Nothing is compared yet.
     *
     * @param open opens a problem in all views
     * @param nextKey the key that goes on to the next pair, as people read it
     */
    PairSitting(Session session, Supplier<List<ProblemRow>> rows, Hand hand, Pen pen, PairFeed feed,
            Consumer<Id> open, Consumer<String> tell, Supplier<String> nextKey) {
        this.hand = hand;
        this.pen = pen;
        this.tell = tell;
        turns = new Turns(tell);
        draw = new PairDraw(feed, rows, pen::voice);
        spot = new PairSpot(hand.shown(), draw, turns, pen::voice, new PairSpot.Ways(open, tell, pen::acted, nextKey));
        undo = new PairUndo(session, this::back, tell);
        draw.orderProperty().addListener((o, before, after) -> ask());
        draw.seedProperty().addListener((o, before, after) -> ask());
        pen.settlesProperty().addListener((o, before, after) -> ask());
    }

    /** The place of what is shown among all pairs, from 0; -1 where there is none. */
    ReadOnlyIntegerProperty atProperty() {
        return spot.atProperty();
    }

    /** The pair that is compared, null where there is none. */
    ReadOnlyObjectProperty<@Nullable PairCase> nowProperty() {
        return spot.nowProperty();
    }

    /** Which pairs there are. */
    PairDraw draw() {
        return draw;
    }

    /** Where one is, in words. */
    String where() {
        int at = atProperty().get();
        return at < 0 ? ""
                : WORDS.say("pair-sitting.where", at + 1, draw.all().size(), draw.comparedProperty().get());
    }

    Shown shown() {
        return hand.shown();
    }

    /** Somebody looks at it, or not any more. */
    void activate(boolean looked) {
        boolean before = spot.isActive();
        spot.activate(looked);
        if (looked && !before) {
            ask();
        }
    }

    /** Undo or redo has changed problems: where what was said last is taken back, one is at its pair again. */
    void reversed(Set<Id> problems) {
        if (spot.isActive()) {
            undo.reversed(problems);
        }
    }

    private void back(Id pair) {
        draw.set(pair, false);
        int at = draw.place(pair);
        if (at >= 0) {
            turns.take(() -> spot.go(at));
        }
    }

    /** Opens a pair, whether it is among those that were drawn or not, as soon as these are there. */
    void settle(Id problem, Id one, Id other) {
        draw.want(problem, one, other);
    }

    /** @param side {@code A} for the left one, {@code B} for the right one */
    void prefer(Preference side) {
        turns.take(() -> {
            PairCase current = nowProperty().get();
            if (current == null) {
                tell.accept(WORDS.say("pair-sitting.no-pair-is-shown-yet"));
                return;
            }
            if (!current.item().problem().equals(shown().problem())) {
                // Somebody opened another problem beside it; a label is given to what is open.
                tell.accept(WORDS.say("pair-sitting.its-problem-comes-back"));
                spot.go(spot.place());
                return;
            }
            Label label = pen.fresh(null).preference(current.pair(), current.turned(side));
            turns.hold();
            hand.make(switch (side) {
                case A -> WORDS.say("pair-sitting.the-left-one-is-better");
                case B -> WORDS.say("pair-sitting.the-right-one-is-better");
                case NEITHER -> WORDS.say("pair-sitting.neither-is-better");
            }, () -> {
                pen.labelled();
                undo.given(current, label);
                draw.set(current.item().key(), true);
                turns.free(spot::goOn);
            }, sentence -> {
                turns.clear();
                tell.accept(sentence);
            }, new Change.AddLabel(label));
        });
    }

    void move(int by) {
        turns.take(() -> {
            int to = spot.place() + by;
            if (to < 0 || to >= draw.all().size()) {
                tell.accept(to < 0 ? WORDS.say("pair-sitting.this-is-the-first-pair")
                        : WORDS.say("pair-sitting.this-is-the-last-pair"));
            } else {
                spot.go(to);
            }
        });
    }

    /** Goes to the next pair that was not compared. */
    void next() {
        turns.take(spot::goOn);
    }

    private void ask() {
        if (!spot.isActive()) {
            return;
        }
        draw.ask(new PairDraw.Drawn() {
            @Override
            public void begin() {
                spot.forget();
                undo.clear();
                turns.clear();
            }

            @Override
            public void at(int first) {
                if (!spot.isActive()) {
                    return;
                }
                if (first >= 0) {
                    spot.go(first);
                } else if (draw.all().isEmpty()) {
                    spot.clear();
                } else {
                    spot.goOn();
                    if (spot.place() < 0) {
                        spot.go(0);
                    }
                }
            }
        });
    }
}
