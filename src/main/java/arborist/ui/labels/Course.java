package arborist.ui.labels;

import arborist.label.Voice;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.ui.kit.Shown;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** An annotator's course through the solutions: from step to step, and from solution to solution. */
final class Course {
    private final QueueFeed feed;
    private final Spot spot;
    private final Follower follower;
    private final Onward onward;

    /**
     * What it asks of the window.
     *
     * @param open opens a problem in all views
     * @param soon is told which problem is probably opened next, so that it is at hand
     * @param tell is told in words what there is not
     * @param arrived runs where another solution is shown
     * @param halts whether no other solution is to come by itself
     */
    record Ways(Consumer<Id> open, Consumer<Id> soon, Consumer<String> tell, Runnable arrived,
            BooleanSupplier halts) {}

    /** @param voice whose labels are given now */
    Course(Shown shown, QueueFeed feed, Turns turns, Supplier<Voice> voice, Ways ways) {
        this.feed = feed;
        spot = new Spot(shown, feed, voice, ways.soon, ways.arrived);
        follower = new Follower(shown, spot, turns, voice, ways.open, this::leave);
        onward = new Onward(shown, feed, spot, turns, voice,
                item -> follower.go(item.problem(), new Aim(item.key(), Aim.FIRST_OPEN)), ways.tell, ways.halts);
        feed.queuedProperty().addListener((o, before, queued) -> begin());
    }

    /** The solution that is judged and the step in it, null where there is none. */
    ReadOnlyObjectProperty<@Nullable Case> nowProperty() {
        return spot.nowProperty();
    }

    /** Its place in the queue, from 0, -1 where it is not in it. */
    ReadOnlyObjectProperty<Integer> placeProperty() {
        return spot.placeProperty();
    }

    /** Somebody looks at it, or not any more. */
    void activate(boolean looked) {
        follower.activate(looked);
        begin();
    }

    /** Looks at what is shown with the eyes of whoever labels now. */
    void look() {
        follower.look();
    }

    /** The same solution at another step, or with a label that was just given. */
    void set(Case next) {
        spot.set(next);
    }

    /** A label is durable; until the tree that is shown has it, what that tree says of it does not count. */
    void given(Label label) {
        follower.given(label);
    }

    /** The steps are being cut anew: which of the new ones is judged then; -1 where that failed. */
    void cut(int step) {
        follower.cut(step);
    }

    /** Goes to another step of the solution, or over its ends to the solution before or after. */
    void move(int steps) {
        Case current = spot.now();
        int to = current == null ? -1 : current.at() + steps;
        if (current != null && to >= 0 && to < current.solution().steps().size()) {
            spot.set(current.at(to));
        } else {
            onward.beyond(steps);
        }
    }

    /** Goes to a step. */
    void step(int to) {
        Case current = spot.now();
        if (current != null) {
            spot.set(current.at(to));
        }
    }

    /** Goes to the next solution that is not done. */
    void nextOpen() {
        onward.next();
    }

    /**
     * Goes to a step of a solution, whether it is in the queue or not.
     *
     * @param key the solution's
     */
    void open(Id problem, Id key, int step) {
        follower.go(problem, new Aim(key, step));
    }

    /** Which labels the tree that is shown has by now; once it has all, a solution that is done is left. */
    void arrive() {
        follower.arrive();
    }

    /** Does something about the steps once the tree that is shown has all labels that were given; keys wait until then. */
    void whenKnown(Runnable then) {
        follower.whenKnown(then);
    }

    /** Shows what is judged as the tree has it. */
    void refresh() {
        follower.refresh();
    }

    /** All that was to say of this solution is said: once the tree knows, on to the next one. */
    void finish() {
        follower.finish();
    }

    private void leave() {
        onward.leave();
    }

    private void begin() {
        Queued queued = feed.queuedProperty().get();
        if (queued != null && follower.isActive() && !follower.isAiming()) {
            onward.begin(queued);
        }
    }
}
