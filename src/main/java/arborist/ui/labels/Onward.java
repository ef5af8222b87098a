package arborist.ui.labels;

import arborist.label.Voice;
import arborist.label.queue.Item;
import arborist.label.queue.Queue;
import arborist.trace.Tree;
import arborist.ui.kit.Shown;
import arborist.words.Words;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How one gets on from solution to solution along the queue. */
final class Onward {
    private static final Words WORDS = Words.of(Onward.class);
    private final Shown shown;
    private final QueueFeed feed;
    private final Spot spot;
    private final Turns turns;
    private final Supplier<Voice> voice;
    private final Go go;
    private final Consumer<String> tell;
    private final BooleanSupplier halts;
    private boolean begun;

    /** Leads to a solution of the queue. */
    interface Go {
        void to(Item item);
    }

    /**
     * Nothing was begun yet.
     *
     * @param voice whose labels are given now
     * @param tell is told in words what there is not
     * @param halts whether no other solution is to come by itself
     */
    Onward(Shown shown, QueueFeed feed, Spot spot, Turns turns, Supplier<Voice> voice, Go go, Consumer<String> tell,
            BooleanSupplier halts) {
        this.shown = shown;
        this.feed = feed;
        this.spot = spot;
        this.turns = turns;
        this.voice = voice;
        this.go = go;
        this.tell = tell;
        this.halts = halts;
    }

    /**
     * Where nothing is judged yet, or what is judged is not in the queue any more, it begins with the first that is open; and at first
     * where one left, so not with a solution that is done. Nobody is led away while a label is on its way, nor from a solution that was
     * opened by hand and stands in no queue.
     */
    void begin(Queued queued) {
        boolean led = !begun || spot.place() >= 0;
        spot.place(queued);
        int place = spot.place();
        Queue queue = queued.queue();
        if (spot.now() == null || led && queued.fresh() && place < 0 && !turns.isHeld()) {
            queue.next(voice.get(), 0).or(() -> queue.entries().isEmpty() ? Optional.empty() : Optional.of(0))
                    .ifPresent(this::jump);
        } else if (!begun && place >= 0 && !turns.isHeld() && queue.entries().get(place).item().isDone(voice.get())) {
            tell.accept(WORDS.say("onward.on-where-you-left", place + 1));
            next(queue);
        }
        begun = true;
    }

    /** Goes over the end of a solution to the one before or after it. */
    void beyond(int solutions) {
        jump(spot.place() + solutions);
    }

    /** Goes to the next solution that is not done; while the queue is still being made, to the next one of the same problem. */
    void next() {
        Queue queue = queue();
        if (queue == null) {
            inProblem(shown.tree());
        } else {
            next(queue);
        }
    }

    /** The same once the queue knows what was said of the solution that is left. */
    void leave() {
        Tree tree = shown.tree();
        if (queue() == null || tree == null) {
            next();
            return;
        }
        Optional<Item> elsewhere = halts.getAsBoolean() ? Optional.empty() : elsewhere(tree);
        if (elsewhere.isPresent()) {
            // What was said here does not touch it: there is no need to wait until the queue knows.
            feed.changed(tree, queue -> {}, tell);
            go.to(elsewhere.get());
            return;
        }
        feed.changed(tree, queue -> {
            if (halts.getAsBoolean()) {
                // What waits was meant for the next solution, which does not come.
                turns.clear();
            } else {
                next(queue);
            }
        }, sentence -> {
            turns.clear();
            tell.accept(sentence);
        });
    }

    /** The next solution that is not done, where it is of another problem. */
    private Optional<Item> elsewhere(Tree tree) {
        Queue queue = queue();
        return queue == null ? Optional.empty() : queue.next(voice.get(), spot.place() + 1)
                .map(at -> queue.entries().get(at).item())
                .filter(item -> tree.problem() != null && !item.problem().equals(tree.problem().id()));
    }

    /** Goes to a place in the queue, where there is such a one. */
    private void jump(int to) {
        Queue queue = queue();
        if (queue == null || to < 0 || to >= queue.entries().size()) {
            tell.accept(to < 0 ? WORDS.say("onward.this-is-the-first-solution")
                    : WORDS.say("onward.this-is-the-last-solution"));
            return;
        }
        go.to(queue.entries().get(to).item());
    }

    private void inProblem(@Nullable Tree tree) {
        Optional<Case> open = tree == null ? Optional.empty() : Case.firstOpen(tree, voice.get());
        if (open.isEmpty()) {
            turns.clear();
            tell.accept(WORDS.say("onward.the-queue-is-still-being"));
        } else {
            turns.free(() -> spot.show(open.get()));
        }
    }

    private void next(Queue queue) {
        Optional<Integer> next = queue.next(voice.get(), spot.place() + 1).or(() -> queue.next(voice.get(), 0));
        if (next.isPresent() && !next.get().equals(spot.place())) {
            jump(next.get());
            return;
        }
        if (next.isPresent()) {
            turns.free(() -> {});
        } else {
            turns.clear();
            tell.accept(WORDS.say("onward.all-solutions-of-this-queue"));
        }
    }

    private @Nullable Queue queue() {
        Queued queued = feed.queuedProperty().get();
        return queued == null ? null : queued.queue();
    }
}
