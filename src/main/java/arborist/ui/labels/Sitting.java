package arborist.ui.labels;

import arborist.label.FirstError;
import arborist.label.NewLabel;
import arborist.label.Rating;
import arborist.label.Said;
import arborist.label.Schemes;
import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.label.StepLabels;
import arborist.label.Voice;
import arborist.label.queue.Queue;
import arborist.label.time.Pace;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Tree;
import arborist.ui.kit.Shown;
import arborist.ui.tend.Hand;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * One person labelling: which solution, which step, and what each key does. A label is durable before the next step appears; keys that
 * are pressed until then are done one after another, so that none is lost.
 */
final class Sitting {
    private static final String ALL_GOOD = "All steps are good.";

    private final Shown shown;
    private final Hand hand;
    private final QueueFeed feed;
    private final Consumer<Id> open;
    private final Consumer<Id> soon;
    private final Consumer<String> tell;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<@Nullable Case> now = new ReadOnlyObjectWrapper<>(this, "now");
    private final ReadOnlyObjectWrapper<Pace> pace =
            new ReadOnlyObjectWrapper<>(this, "pace", Pace.of(Pace.USUAL_LIMIT));
    private final ReadOnlyObjectWrapper<Integer> place = new ReadOnlyObjectWrapper<>(this, "place", -1);
    private final ObjectProperty<Manner> manner = new SimpleObjectProperty<>(this, "manner", Manner.EACH_STEP);
    private final BooleanProperty stopsAtError = new SimpleBooleanProperty(this, "stopsAtError", true);
    private final BooleanProperty settles = new SimpleBooleanProperty(this, "settles");
    private final BooleanProperty suggests = new SimpleBooleanProperty(this, "suggests");
    private final Deque<Runnable> pressed = new ArrayDeque<>();
    private boolean busy;
    private boolean active;
    /** Labels that are durable and not in the tree that is shown yet. */
    private final List<Label> unseen = new ArrayList<>();
    private boolean finishing;
    private @Nullable Id wanted;
    private int wantedStep = -1;

    /**
     * Begins with nothing.
     *
     * @param open opens a problem in all views
     * @param soon is told which problem is probably opened next, so that it is at hand
     */
    Sitting(Shown shown, Hand hand, QueueFeed feed, Consumer<Id> open, Consumer<Id> soon, Consumer<String> tell,
            InstantSource clock) {
        this.soon = soon;
        this.shown = shown;
        this.hand = hand;
        this.feed = feed;
        this.open = open;
        this.tell = tell;
        this.clock = clock;
        shown.treeProperty().addListener((o, before, tree) -> follow(tree));
        feed.queuedProperty().addListener((o, before, queued) -> begin(queued));
        settles.addListener((o, before, yes) -> look());
    }

    /** The solution that is judged and the step in it, null where there is none. */
    ReadOnlyObjectProperty<@Nullable Case> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** Its place in the queue, from 0, -1 where it is not in it. */
    ReadOnlyObjectProperty<Integer> placeProperty() {
        return place.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Pace> paceProperty() {
        return pace.getReadOnlyProperty();
    }

    ObjectProperty<Manner> mannerProperty() {
        return manner;
    }

    /** Whether a solution is done at its first error. */
    BooleanProperty stopsAtErrorProperty() {
        return stopsAtError;
    }

    /** Whether what is said is settled on as gold, rather than one person's. */
    BooleanProperty settlesProperty() {
        return settles;
    }

    /** Whether what programs say is shown before a step is judged. */
    BooleanProperty suggestsProperty() {
        return suggests;
    }

    /** Whose labels these are. */
    Voice voice() {
        return settles.get() ? Voice.GOLD : Voice.person(hand.name());
    }

    Shown shown() {
        return shown;
    }

    /** Somebody looks at it, or not any more. */
    void activate(boolean looked) {
        active = looked;
        if (looked) {
            look();
            begin(feed.queuedProperty().get());
        }
    }

    /** Rates the step; where the first error is looked for, a bad one is it, and a good one is passed. */
    void rate(Rating rating) {
        act(current -> {
            if (manner.get() == Manner.EACH_STEP) {
                label(current, fresh().step(current.step(), rating), words(rating, current));
            } else if (rating == Rating.BAD) {
                error(current);
            } else if (rating == Rating.UNSURE) {
                path(current, new FirstError.Unsure(), "Where the first error is, is left open.");
            } else if (current.isLast()) {
                path(current, new FirstError.Nowhere(), ALL_GOOD);
            } else {
                now.set(current.at(current.at() + 1));
                select();
            }
        });
    }

    /** The step is the first that is wrong: everything before it is good, and what follows stays without a label. */
    void firstError() {
        act(this::error);
    }

    /** No step is wrong. */
    void allGood() {
        act(current -> path(current, new FirstError.Nowhere(), ALL_GOOD));
    }

    /** Marks the step to be looked at again, or takes that back. */
    void flag() {
        act(current -> {
            Optional<Label> before = Said.ofStep(current.step(), voice(), Schemes.FLAG);
            Change change = before.map(NewLabel::remove)
                    .orElseGet(() -> new Change.AddLabel(untimed().step(current.step(), Schemes.FLAG, "flagged")));
            make(before.isPresent() ? "The flag is gone." : "Step " + (current.at() + 1) + " is flagged.",
                    () -> {}, change);
        });
    }

    /** Rates the solution as a whole; its steps are asked for all the same. */
    void whole(Rating rating) {
        act(current -> give(untimed().solution(current.solution(), rating), switch (rating) {
            case GOOD -> "The solution as a whole: good.";
            case NEUTRAL -> "The solution as a whole: okay.";
            default -> "The solution as a whole: bad.";
        }, List.of(), () -> {}));
    }

    /** Says something of the whole solution, and goes on with the next one. */
    void state(String value, String told) {
        act(current -> give(untimed().path(current.solution(), Schemes.SOLUTION_STATE, value), told, List.of(),
                this::finish));
    }

    /** Goes to another step of the solution, or over its ends to the solution before or after. */
    void move(int steps) {
        act(current -> {
            int to = current.at() + steps;
            if (to >= 0 && to < current.solution().steps().size()) {
                now.set(current.at(to));
                select();
            } else {
                jump(place.get() + steps);
            }
        });
    }

    /** Goes to a step. */
    void step(int to) {
        Case current = now.get();
        if (current != null) {
            now.set(current.at(to));
            select();
        }
    }

    /** Goes to a place in the queue, where there is such a one. */
    void jump(int to) {
        Queue queue = queue();
        if (queue == null || to < 0 || to >= queue.entries().size()) {
            tell.accept(to < 0 ? "This is the first solution." : "This is the last solution of the queue.");
            return;
        }
        open(queue.entries().get(to).item().problem(), queue.entries().get(to).item().leaf());
    }

    /** Goes to the next solution that is not done. */
    void nextOpen() {
        finished(false);
    }

    /** Goes to a step of a solution, whether it is in the queue or not. */
    void open(Id problem, Id leaf, int step) {
        wantedStep = step;
        open(problem, leaf);
    }

    private void open(Id problem, Id leaf) {
        wanted = leaf;
        Tree tree = shown.tree();
        if (tree != null && tree.problem() != null && tree.problem().id().equals(problem)) {
            take(tree);
        } else {
            // Until the other problem is there, keys wait for it.
            busy = true;
            open.accept(problem);
        }
    }

    /** Somebody did something that is no label: their time counts. */
    void acted() {
        pace.set(pace.get().acted(clock.instant()));
    }

    private void error(Case current) {
        path(current, new FirstError.At(current.at()), "Step " + (current.at() + 1) + " is the first error.");
    }

    /** Says where the first error is; what the same voice said of single steps and that contradicts it is taken back with it. */
    private void path(Case current, FirstError error, String told) {
        List<Change> contradicted = new ArrayList<>();
        for (int i = 0; i < current.solution().steps().size(); i++) {
            Rating implied = error.implied(i);
            Said.ofStep(current.solution().steps().get(i), voice(), Schemes.STEP_RATING)
                    .filter(label -> Rating.of(label.value()) != implied)
                    .ifPresent(label -> contradicted.add(NewLabel.remove(label)));
        }
        label(current, fresh().firstError(current.solution(), error), told, contradicted);
    }

    private NewLabel fresh() {
        Pace.Labelled labelled = pace.get().labelled(clock.instant());
        Voice voice = voice();
        return new NewLabel(voice.kind(), hand.name(), Guideline.VERSION, labelled.tookMillis(), suggestion(), "");
    }

    /** For what is no rating: its time counts for the rating that follows. */
    private NewLabel untimed() {
        Voice voice = voice();
        return new NewLabel(voice.kind(), hand.name(), Guideline.VERSION, null, null, "");
    }

    private @Nullable String suggestion() {
        Case current = now.get();
        return current == null || !suggests.get() ? null : Suggestions.words(current, current.at()).orElse(null);
    }

    private void label(Case current, Label label, String told) {
        label(current, label, told, List.of());
    }

    private void label(Case current, Label label, String told, List<Change> before) {
        give(label, told, before, () -> {
            pace.set(pace.get().labelled(clock.instant()).pace());
            advance(current.with(label));
        });
    }

    /** Makes a label durable, in one action with what it takes back; what then comes is done only where its solution is still shown. */
    private void give(Label label, String told, List<Change> before, Runnable then) {
        busy = true;
        Id problem = shown.problem();
        List<Change> all = new ArrayList<>(before);
        all.add(new Change.AddLabel(label));
        hand.make(told, () -> {
            if (Objects.equals(problem, shown.problem())) {
                unseen.add(label);
                busy = false;
                then.run();
                arrive();
                drain();
            }
        }, this::failed, all.toArray(Change[]::new));
    }

    /** Which labels the tree that is shown has by now; once it has all, a solution that is done is left. */
    private void arrive() {
        Tree tree = shown.tree();
        unseen.removeIf(label -> {
            Node node = tree == null ? null : tree.node(label.target().thought());
            return node == null || node.findings().allLabels().contains(label);
        });
        if (finishing && unseen.isEmpty()) {
            finishing = false;
            // Keys wait until the next solution is there.
            finished(true);
        }
    }

    /** All that was to say of this solution is said: once the tree knows, on to the next one. */
    private void finish() {
        finishing = true;
        busy = true;
    }

    private void failed(String sentence) {
        busy = false;
        pressed.clear();
        tell.accept(sentence);
    }

    private void act(Consumer<Case> action) {
        pressed.add(() -> {
            Case current = now.get();
            if (current != null) {
                action.accept(current);
            }
        });
        drain();
    }

    private void drain() {
        while (!busy && !pressed.isEmpty()) {
            pressed.remove().run();
        }
    }

    private void make(String told, Runnable then, Change change) {
        busy = true;
        hand.make(told, () -> {
            busy = false;
            then.run();
            drain();
        }, this::failed, change);
    }

    /** The label is durable: on to the next step, or where none is left to the next solution. */
    private void advance(Case current) {
        int next = current.next(manner.get() == Manner.FIRST_ERROR || stopsAtError.get());
        now.set(next >= 0 ? current.at(next) : current);
        if (next >= 0) {
            select();
        } else {
            finish();
        }
    }

    /** On to the next solution that is not done; while the queue is still being made, to the next one of the same problem. */
    private void finished(boolean changed) {
        Tree tree = shown.tree();
        Queue queue = queue();
        if (queue == null) {
            inProblem(tree);
        } else if (changed && tree != null) {
            feed.changed(tree, this::next, this::failed);
        } else {
            next(queue);
        }
    }

    private void inProblem(@Nullable Tree tree) {
        busy = false;
        List<Solution> open = tree == null ? List.of() : Solutions.of(tree).stream()
                .filter(s -> !StepLabels.of(s, voice()).isFinished()
                        && Said.ofPath(s.last(), voice(), Schemes.SOLUTION_STATE).isEmpty())
                .toList();
        if (open.isEmpty()) {
            tell.accept("The queue is still being made; choose another problem on the left meanwhile.");
        } else {
            show(Case.of(open.getFirst(), voice()));
        }
        drain();
    }

    private @Nullable Queue queue() {
        QueueFeed.Queued queued = feed.queuedProperty().get();
        return queued == null ? null : queued.queue();
    }

    private void next(Queue queue) {
        Optional<Integer> next = queue.next(voice(), place.get() + 1).or(() -> queue.next(voice(), 0));
        if (next.isPresent() && !next.get().equals(place.get())) {
            jump(next.get());
            return;
        }
        busy = false;
        if (next.isEmpty()) {
            tell.accept("All solutions of this queue are done.");
        }
        drain();
    }

    /** Where nothing is judged yet, or what is judged is not in the queue, it begins with the first that is open. */
    private void begin(QueueFeed.@Nullable Queued queued) {
        if (!active || queued == null || wanted != null) {
            return;
        }
        Case current = now.get();
        if (current != null) {
            place.set(queued.place(current.solution().key()));
        }
        if (current == null || queued.fresh() && place.get() < 0) {
            Queue queue = queued.queue();
            queue.next(voice(), 0).or(() -> queue.entries().isEmpty() ? Optional.empty() : Optional.of(0))
                    .ifPresent(this::jump);
        }
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
        // A tree that does not have a label yet would say that it was taken back.
        if (unseen.isEmpty() || wanted != null) {
            take(tree);
        }
    }

    private void take(Tree tree) {
        Case current = now.get();
        Id leaf = wanted;
        if (leaf != null) {
            Solution solution = find(tree, leaf);
            if (solution != null) {
                wanted = null;
                leave();
                Case next = Case.of(solution, voice());
                show(wantedStep < 0 ? next : next.at(wantedStep));
                wantedStep = -1;
                drain();
                return;
            }
            // Somebody opened another problem meanwhile.
            wanted = null;
            wantedStep = -1;
        }
        Solution again = current == null ? null : find(tree, current.solution().leaf());
        if (again == null) {
            // Another problem was opened: what was on its way is durable, and nothing waits for it any more.
            leave();
            pressed.clear();
        }
        if (current != null && again != null) {
            if (!busy) {
                now.set(current.again(again, voice()));
                select();
            }
            return;
        }
        List<Solution> solutions = Solutions.of(tree);
        if (solutions.isEmpty()) {
            now.set(null);
        } else {
            show(Case.of(solutions.getFirst(), voice()));
        }
    }

    private void leave() {
        unseen.clear();
        finishing = false;
        busy = false;
    }

    private void show(Case next) {
        now.set(next);
        QueueFeed.Queued queued = feed.queuedProperty().get();
        place.set(queued == null ? -1 : queued.place(next.solution().key()));
        if (queued != null) {
            queued.queue().next(voice(), place.get() + 1)
                    .map(at -> queued.queue().entries().get(at).item().problem())
                    .filter(problem -> !problem.equals(next.solution().problem())).ifPresent(soon);
        }
        acted();
        select();
    }

    private void look() {
        Tree tree = shown.tree();
        if (active && tree != null) {
            Case current = now.get();
            Solution solution = current == null ? null : find(tree, current.solution().leaf());
            if (solution != null) {
                show(Case.of(solution, voice()));
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

    private static @Nullable Solution find(Tree tree, Id leaf) {
        return Solutions.of(tree).stream().filter(s -> s.leaf().equals(leaf)).findFirst().orElse(null);
    }

    private static String words(Rating rating, Case current) {
        String step = "Step " + (current.at() + 1);
        return switch (rating) {
            case GOOD -> step + ": great.";
            case NEUTRAL -> step + ": okay.";
            case BAD -> step + ": bad.";
            case UNSURE -> step + ": unsure.";
            case MISSING -> step + " has no label.";
        };
    }
}
