package arborist.ui.labels;

import arborist.label.Voice;
import arborist.trace.Id;
import arborist.trace.Tree;
import arborist.ui.kit.Shown;
import arborist.words.Words;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** At which pair one is; it is shown once its problem is there, and keys wait until then. */
final class PairSpot {
    private static final Words WORDS = Words.of(PairSpot.class);
    private final Shown shown;
    private final PairDraw draw;
    private final Turns turns;
    private final Supplier<Voice> voice;
    private final Ways ways;
    private final ReadOnlyObjectWrapper<@Nullable PairCase> now = new ReadOnlyObjectWrapper<>(this, "now");
    /** The place of what is shown, which the place that is gone to is only once its problem is there. */
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(this, "at", -1);
    private int place = -1;
    private boolean active;
    /** Whether the problem of the pair is being opened, and keys wait for it. */
    private boolean fetching;

    /**
     * What it asks of the window.
     *
     * @param open opens a problem in all views
     * @param tell is told in words what there is not
     * @param arrived runs where another pair is shown
     * @param nextKey the key that goes on to the next pair, as people read it
     */
    record Ways(Consumer<Id> open, Consumer<String> tell, Runnable arrived, Supplier<String> nextKey) {}

    /** @param voice whose preferences are given now */
    PairSpot(Shown shown, PairDraw draw, Turns turns, Supplier<Voice> voice, Ways ways) {
        this.shown = shown;
        this.draw = draw;
        this.turns = turns;
        this.voice = voice;
        this.ways = ways;
        shown.treeProperty().addListener((o, before, tree) -> follow(tree));
        shown.troubleProperty().addListener((o, before, why) -> {
            if (why != null) {
                // What was opened cannot be shown: nothing waits for it any more.
                turns.clear();
                clear();
            }
        });
    }

    /** The pair that is compared, null where there is none. */
    ReadOnlyObjectProperty<@Nullable PairCase> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** The place of what is shown among all pairs, from 0; -1 where there is none. */
    ReadOnlyIntegerProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    /** The place that is gone to. */
    int place() {
        return place;
    }

    boolean isActive() {
        return active;
    }

    /** Somebody looks at it, or not any more. */
    void activate(boolean looked) {
        active = looked;
    }

    /** Forgets where one is. */
    void forget() {
        place = -1;
        at.set(-1);
        fetching = false;
    }

    /** There is nothing to compare. */
    void clear() {
        now.set(null);
    }

    void go(int to) {
        place = to;
        Id problem = draw.all().get(to).problem();
        Tree tree = shown.tree();
        fetching = tree == null || !isOf(tree, problem);
        if (tree != null && !fetching) {
            take(tree);
        } else {
            // Until the other problem is there, keys wait for it.
            turns.hold();
            ways.open.accept(problem);
        }
    }

    /** Goes on to the next pair that was not compared; where all were, the one that is shown is shown as it is now. */
    void goOn() {
        if (!active) {
            // Nobody looks at it: it goes on from here when somebody does again.
            return;
        }
        int next = draw.open(place);
        if (next >= 0) {
            go(next);
            return;
        }
        PairCase current = now.get();
        Tree tree = shown.tree();
        if (current != null && tree != null) {
            now.set(PairCase.of(current.item(), tree, voice.get()));
        }
        ways.tell.accept(WORDS.say("pair-spot.all-pairs-are-compared"));
    }

    private void follow(@Nullable Tree tree) {
        if (!active || tree == null || place < 0 || place >= draw.all().size()) {
            return;
        }
        boolean fetched = fetching;
        fetching = false;
        if (!isOf(tree, draw.all().get(place).problem())) {
            if (fetched) {
                // Somebody opened another problem meanwhile.
                turns.clear();
            }
        } else if (fetched) {
            turns.free(() -> take(tree));
        } else {
            take(tree);
        }
    }

    private static boolean isOf(Tree tree, Id problem) {
        return tree.problem() != null && tree.problem().id().equals(problem);
    }

    private void take(Tree tree) {
        PairCase next = PairCase.of(draw.all().get(place), tree, voice.get());
        PairCase before = now.get();
        now.set(next);
        at.set(place);
        if (next == null) {
            ways.tell.accept(WORDS.say("pair-spot.one-of-the-two-solutions", ways.nextKey.get()));
        } else if (before == null || !before.item().equals(next.item())) {
            ways.arrived.run();
        }
    }
}
