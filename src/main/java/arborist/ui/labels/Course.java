package arborist.ui.labels;

import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.label.Voice;
import arborist.label.queue.Queue;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Tree;
import arborist.ui.kit.Shown;
import arborist.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Where an annotator is, and how one gets on: from step to step, and from solution to solution along the queue. It follows the tree that
 * is shown, which may know of a label a moment after it is durable.
 */
final class Course {
    private static final Words WORDS = Words.of(Course.class);
    private final Shown shown;
    private final QueueFeed feed;
    private final Turns turns;
    private final Supplier<Voice> voice;
    private final Ways ways;
    private final ReadOnlyObjectWrapper<@Nullable Case> now = new ReadOnlyObjectWrapper<>(this, "now");
    private final ReadOnlyObjectWrapper<Integer> place = new ReadOnlyObjectWrapper<>(this, "place", -1);
    private final Unseen unseen = new Unseen();
    private boolean active;
    private boolean finishing;
    private boolean begun;
    private @Nullable Id wanted;
    private int wantedStep = -1;
    /** Which step is shown once the steps were cut anew; -1 where nothing is being cut. */
    private int cutStep = -1;

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
        this.shown = shown;
        this.feed = feed;
        this.turns = turns;
        this.voice = voice;
        this.ways = ways;
        shown.treeProperty().addListener((o, before, tree) -> follow(tree));
        feed.queuedProperty().addListener((o, before, queued) -> begin(queued));
    }

    /** The solution that is judged and the step in it, null where there is none. */
    ReadOnlyObjectProperty<@Nullable Case> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** Its place in the queue, from 0, -1 where it is not in it. */
    ReadOnlyObjectProperty<Integer> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Somebody looks at it, or not any more. */
    void activate(boolean looked) {
        active = looked;
        if (looked) {
            look();
            begin(feed.queuedProperty().get());
        }
    }

    /** The same solution at another step, or with a label that was just given. */
    void set(Case next) {
        now.set(next);
        select();
    }

    /** A label is durable; until the tree that is shown has it, what that tree says of it does not count. */
    void given(Label label) {
        unseen.add(label);
    }

    /** The steps are being cut anew: which of the new ones is judged then; -1 where that failed. */
    void cut(int step) {
        cutStep = step;
    }

    /** Goes to another step of the solution, or over its ends to the solution before or after. */
    void move(int steps) {
        Case current = now.get();
        int to = current == null ? -1 : current.at() + steps;
        if (current != null && to >= 0 && to < current.solution().steps().size()) {
            set(current.at(to));
        } else {
            jump(place.get() + steps);
        }
    }

    /** Goes to a step. */
    void step(int to) {
        Case current = now.get();
        if (current != null) {
            set(current.at(to));
        }
    }

    /** Goes to a place in the queue, where there is such a one. */
    private void jump(int to) {
        Queue queue = queue();
        if (queue == null || to < 0 || to >= queue.entries().size()) {
            ways.tell.accept(to < 0 ? WORDS.say("course.this-is-the-first-solution")
                    : WORDS.say("course.this-is-the-last-solution"));
            return;
        }
        open(queue.entries().get(to).item().problem(), queue.entries().get(to).item().key());
    }

    /** Goes to the next solution that is not done. */
    void nextOpen() {
        finished(false);
    }

    /**
     * Goes to a step of a solution, whether it is in the queue or not.
     *
     * @param key the solution's
     */
    void open(Id problem, Id key, int step) {
        wantedStep = step;
        open(problem, key);
    }

    private void open(Id problem, Id key) {
        wanted = key;
        Tree tree = shown.tree();
        if (tree != null && tree.problem() != null && tree.problem().id().equals(problem)) {
            take(tree);
        } else {
            // Until the other problem is there, keys wait for it.
            turns.hold();
            ways.open.accept(problem);
        }
    }

    /** Which labels the tree that is shown has by now; once it has all, a solution that is done is left. */
    void arrive() {
        Tree tree = shown.tree();
        unseen.look(tree);
        if (finishing && unseen.isEmpty()) {
            finishing = false;
            // Keys wait until the next solution is there.
            finished(true);
        }
    }

    /** All that was to say of this solution is said: once the tree knows, on to the next one. */
    void finish() {
        finishing = true;
        turns.hold();
    }

    /** On to the next solution that is not done; while the queue is still being made, to the next one of the same problem. */
    private void finished(boolean changed) {
        Tree tree = shown.tree();
        Queue queue = queue();
        if (queue == null) {
            inProblem(tree);
        } else if (changed && tree != null) {
            feed.changed(tree, this::onward, sentence -> {
                turns.clear();
                ways.tell.accept(sentence);
            });
        } else {
            next(queue);
        }
    }

    private void inProblem(@Nullable Tree tree) {
        Optional<Case> open = tree == null ? Optional.empty() : Case.firstOpen(tree, voice.get());
        if (open.isEmpty()) {
            turns.clear();
            ways.tell.accept(WORDS.say("course.the-queue-is-still-being"));
        } else {
            turns.free(() -> show(open.get()));
        }
    }

    private @Nullable Queue queue() {
        Queued queued = feed.queuedProperty().get();
        return queued == null ? null : queued.queue();
    }

    private void onward(Queue queue) {
        if (ways.halts.getAsBoolean()) {
            turns.free(() -> {});
        } else {
            next(queue);
        }
    }

    private void next(Queue queue) {
        Optional<Integer> next = queue.next(voice.get(), place.get() + 1).or(() -> queue.next(voice.get(), 0));
        if (next.isPresent() && !next.get().equals(place.get())) {
            jump(next.get());
            return;
        }
        turns.free(() -> {
            if (next.isEmpty()) {
                ways.tell.accept(WORDS.say("course.all-solutions-of-this-queue"));
            }
        });
    }

    /**
     * Where nothing is judged yet, or what is judged is not in the queue, it begins with the first that is open; and at first where one
     * left, so not with a solution that is done.
     */
    private void begin(@Nullable Queued queued) {
        if (!active || queued == null || wanted != null) {
            return;
        }
        Case current = now.get();
        if (current != null) {
            place.set(queued.place(current.solution().key()));
        }
        if (current == null || queued.fresh() && place.get() < 0) {
            Queue queue = queued.queue();
            queue.next(voice.get(), 0).or(() -> queue.entries().isEmpty() ? Optional.empty() : Optional.of(0))
                    .ifPresent(this::jump);
        } else if (!begun && place.get() >= 0 && !turns.isHeld()
                && queued.queue().entries().get(place.get()).item().isDone(voice.get())) {
            ways.tell.accept(WORDS.say("course.on-where-you-left", place.get() + 1));
            next(queued.queue());
        }
        begun = true;
    }

    private void follow(@Nullable Tree tree) {
        if (!active || tree == null) {
            // While the next solution is fetched, the one before stays in sight.
            if (active && wanted == null) {
                now.set(null);
            }
            return;
        }
        arrive();
        Optional<Reversal> back = reversed(tree);
        if (back.isPresent()) {
            open(back.get());
            return;
        }
        // A tree that does not have a label yet would say that it was taken back.
        if (unseen.isEmpty() || wanted != null) {
            take(tree);
        }
    }

    /** Where undo took a label back in the problem that is shown, or redo brought one again. */
    private Optional<Reversal> reversed(Tree tree) {
        List<Edit> edits = shown.edits();
        Case current = now.get();
        return edits == null || wanted != null || turns.isHeld() ? Optional.empty()
                : Reversal.of(edits, tree, current == null ? null : current.solution().key());
    }

    private void open(Reversal back) {
        wanted = back.key();
        wantedStep = back.step();
        Tree tree = shown.tree();
        if (tree != null) {
            take(tree);
        }
    }

    private void take(Tree tree) {
        Case current = now.get();
        Id key = wanted;
        if (key != null) {
            Solution solution = Solutions.named(tree, key);
            if (solution != null) {
                Case next = Case.of(solution, voice.get());
                int step = wantedStep;
                wanted = null;
                wantedStep = -1;
                leave();
                turns.free(() -> show(step < 0 ? next : next.at(step)));
                return;
            }
            // Somebody opened another problem meanwhile.
            wanted = null;
            wantedStep = -1;
        }
        Solution again = current == null ? null : Solutions.named(tree, current.solution().key());
        if (again == null) {
            // Another problem was opened: what was on its way is durable, and nothing waits for it any more.
            leave();
            turns.clear();
        }
        if (current != null && again != null) {
            if (cutStep >= 0 && !again.texts().equals(current.solution().texts())) {
                int step = cutStep;
                cutStep = -1;
                turns.free(() -> set(current.again(again, voice.get()).at(step)));
                return;
            }
            if (!turns.isHeld()) {
                set(current.again(again, voice.get()));
            }
            return;
        }
        List<Solution> solutions = Solutions.of(tree);
        if (solutions.isEmpty()) {
            now.set(null);
        } else {
            show(Case.of(solutions.getFirst(), voice.get()));
        }
    }

    private void leave() {
        unseen.clear();
        finishing = false;
        cutStep = -1;
    }

    private void show(Case next) {
        now.set(next);
        Queued queued = feed.queuedProperty().get();
        place.set(queued == null ? -1 : queued.place(next.solution().key()));
        if (queued != null) {
            queued.queue().next(voice.get(), place.get() + 1)
                    .map(at -> queued.queue().entries().get(at).item().problem())
                    .filter(problem -> !problem.equals(next.solution().problem())).ifPresent(ways.soon);
        }
        ways.arrived.run();
        select();
    }

    /** Looks at what is shown with the eyes of whoever labels now. */
    void look() {
        Tree tree = shown.tree();
        if (active && tree != null) {
            Case current = now.get();
            Solution solution = current == null ? null : Solutions.named(tree, current.solution().key());
            if (solution != null) {
                show(Case.of(solution, voice.get()));
            } else {
                take(tree);
            }
        }
    }

    private void select() {
        Case current = now.get();
        if (current != null && !current.step().id().equals(shown.selected())) {
            shown.select(current.step().id());
        }
    }
}
