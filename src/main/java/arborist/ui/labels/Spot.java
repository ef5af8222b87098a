package arborist.ui.labels;

import arborist.label.Voice;
import arborist.trace.Id;
import arborist.ui.kit.Shown;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Where an annotator is: at which step of which solution, and at which place of the queue. */
final class Spot {
    private final Shown shown;
    private final QueueFeed feed;
    private final Supplier<Voice> voice;
    private final Consumer<Id> soon;
    private final Runnable arrived;
    private final ReadOnlyObjectWrapper<@Nullable Case> now = new ReadOnlyObjectWrapper<>(this, "now");
    private final ReadOnlyObjectWrapper<Integer> place = new ReadOnlyObjectWrapper<>(this, "place", -1);

    /**
     * Nowhere yet.
     *
     * @param voice whose labels are given now
     * @param soon is told which problem is probably opened next, so that it is at hand
     * @param arrived runs where another solution is shown
     */
    Spot(Shown shown, QueueFeed feed, Supplier<Voice> voice, Consumer<Id> soon, Runnable arrived) {
        this.shown = shown;
        this.feed = feed;
        this.voice = voice;
        this.soon = soon;
        this.arrived = arrived;
    }

    /** The solution that is judged and the step in it, null where there is none. */
    ReadOnlyObjectProperty<@Nullable Case> nowProperty() {
        return now.getReadOnlyProperty();
    }

    @Nullable Case now() {
        return now.get();
    }

    /** Its place in the queue, from 0, -1 where it is not in it. */
    ReadOnlyObjectProperty<Integer> placeProperty() {
        return place.getReadOnlyProperty();
    }

    int place() {
        return place.get();
    }

    /** Another solution. */
    void show(Case next) {
        now.set(next);
        Queued queued = feed.queuedProperty().get();
        place.set(queued == null ? -1 : queued.place(next.solution().key()));
        if (queued != null) {
            queued.queue().next(voice.get(), place() + 1)
                    .map(at -> queued.queue().entries().get(at).item().problem())
                    .filter(problem -> !problem.equals(next.solution().problem())).ifPresent(soon);
        }
        arrived.run();
        select();
    }

    /** The same solution at another step, or with a label that was just given. */
    void set(Case next) {
        now.set(next);
        select();
    }

    void clear() {
        now.set(null);
    }

    /** The queue has changed. */
    void place(Queued queued) {
        Case current = now();
        if (current != null) {
            place.set(queued.place(current.solution().key()));
        }
    }

    private void select() {
        Case current = now();
        if (current != null && !current.step().id().equals(shown.selected())) {
            shown.select(current.step().id());
        }
    }
}
