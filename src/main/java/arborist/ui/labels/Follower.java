package arborist.ui.labels;

import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.label.Voice;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Tree;
import arborist.ui.kit.Shown;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Follows the tree that is shown, which may know of a label a moment after it is durable: what is judged is shown as it is now, and
 * what one wants to go to once its problem is there.
 */
final class Follower {
    private final Shown shown;
    private final Spot spot;
    private final Turns turns;
    private final Supplier<Voice> voice;
    private final Consumer<Id> open;
    private final Runnable done;
    private final Unseen unseen = new Unseen();
    private boolean active;
    private boolean finishing;
    private @Nullable Aim aim;
    /** Which step is shown once the steps were cut anew; -1 where nothing is being cut. */
    private int cutStep = -1;
    private @Nullable Runnable known;

    /**
     * Begins with what is shown.
     *
     * @param voice whose labels are given now
     * @param open opens a problem in all views
     * @param done runs once the tree knows all that was to say of a solution
     */
    Follower(Shown shown, Spot spot, Turns turns, Supplier<Voice> voice, Consumer<Id> open, Runnable done) {
        this.shown = shown;
        this.spot = spot;
        this.turns = turns;
        this.voice = voice;
        this.open = open;
        this.done = done;
        shown.treeProperty().addListener((o, before, tree) -> follow(tree));
        shown.troubleProperty().addListener((o, before, why) -> {
            if (why != null) {
                giveUp();
            }
        });
    }

    boolean isActive() {
        return active;
    }

    /** Whether one is on the way to another solution. */
    boolean isAiming() {
        return aim != null;
    }

    /** Somebody looks at it, or not any more. */
    void activate(boolean looked) {
        if (looked && !active && turns.isHeld()) {
            // What came while nobody looked was not followed: nothing may wait for it.
            aim = null;
            leave();
            turns.clear();
        }
        active = looked;
        look();
    }

    /** A label is durable; until the tree that is shown has it, what that tree says of it does not count. */
    void given(Label label) {
        unseen.add(label);
    }

    /** The steps are being cut anew: which of the new ones is judged then; -1 where that failed. */
    void cut(int step) {
        cutStep = step;
    }

    /** Does something about the steps once the tree that is shown has all labels that were given; keys wait until then. */
    void whenKnown(Runnable then) {
        unseen.look(shown.tree());
        if (unseen.isEmpty()) {
            refresh();
            then.run();
        } else {
            known = then;
            turns.hold();
        }
    }

    /** Shows what is judged as the tree has it: it may have known of a label before that was told to be durable. */
    void refresh() {
        Tree tree = shown.tree();
        if (active && tree != null && aim == null && unseen.isEmpty() && !turns.isHeld()) {
            again(tree);
        }
    }

    private void again(Tree tree) {
        Case current = spot.now();
        Solution solution = current == null ? null : Solutions.named(tree, current.solution().key());
        if (current != null && solution != null) {
            spot.set(current.again(solution, voice.get()));
        }
    }

    /** All that was to say of this solution is said: once the tree knows, it is left. */
    void finish() {
        finishing = true;
        turns.hold();
    }

    /** Which labels the tree that is shown has by now; once it has all, a solution that is done is left. */
    void arrive() {
        unseen.look(shown.tree());
        if (active && finishing && unseen.isEmpty()) {
            finishing = false;
            // Keys wait until the next solution is there.
            done.run();
        }
    }

    /** Goes to a solution of a problem, which is opened where it is not. */
    void go(Id problem, Aim to) {
        aim = to;
        Tree tree = shown.tree();
        if (tree != null && tree.problem() != null && tree.problem().id().equals(problem)) {
            take(tree);
        } else {
            // Until the other problem is there, keys wait for it.
            turns.hold();
            open.accept(problem);
        }
    }

    /** Looks at what is shown with the eyes of whoever labels now. */
    void look() {
        Tree tree = shown.tree();
        if (!active || tree == null) {
            return;
        }
        Case current = spot.now();
        Solution solution = current == null ? null : Solutions.named(tree, current.solution().key());
        if (solution != null) {
            spot.show(Case.of(solution, voice.get()));
        } else {
            take(tree);
        }
    }

    /** The problem that was opened cannot be shown: nothing waits for it any more. */
    private void giveUp() {
        aim = null;
        leave();
        turns.clear();
        spot.clear();
    }

    private void follow(@Nullable Tree tree) {
        if (!active) {
            return;
        }
        if (tree == null) {
            // While the next solution is fetched, the one before stays in sight.
            if (aim == null) {
                spot.clear();
            }
            return;
        }
        arrive();
        if (tree.problem() != null && !tree.problem().id().equals(shown.problem())) {
            // With what arrived the next problem was opened: it is that one's tree that counts.
            return;
        }
        reversed(tree).ifPresent(back -> aim = new Aim(back.key(), back.step()));
        // A tree that does not have a label yet would say that it was taken back.
        if (unseen.isEmpty() || aim != null) {
            take(tree);
        }
        Runnable then = known;
        if (then != null && unseen.isEmpty()) {
            known = null;
            again(tree);
            turns.free(then);
        }
    }

    /** Where undo took a label back in the problem that is shown, or redo brought one again. */
    private Optional<Reversal> reversed(Tree tree) {
        List<Edit> edits = shown.edits();
        Case current = spot.now();
        return edits == null || aim != null || turns.isHeld() ? Optional.empty()
                : Reversal.of(edits, tree, current == null ? null : current.solution().key());
    }

    private void take(Tree tree) {
        Aim to = aim;
        // Where the tree does not have it, somebody opened another problem meanwhile, or took it back.
        aim = null;
        Optional<Case> aimed = to == null ? Optional.empty() : to.in(tree, voice.get());
        if (aimed.isPresent()) {
            leave();
            turns.free(() -> spot.show(aimed.get()));
            return;
        }
        if (to != null) {
            leave();
            turns.clear();
        }
        Case current = spot.now();
        Solution again = current == null ? null : Solutions.named(tree, current.solution().key());
        if (current == null || again == null) {
            // Another problem was opened: what was on its way is durable, and nothing waits for it any more.
            leave();
            turns.clear();
            first(tree);
        } else if (cutStep >= 0 && !again.texts().equals(current.solution().texts())) {
            int step = cutStep;
            cutStep = -1;
            turns.free(() -> spot.set(current.again(again, voice.get()).at(step)));
        } else if (!turns.isHeld()) {
            spot.set(current.again(again, voice.get()));
        }
    }

    private void first(Tree tree) {
        List<Solution> solutions = Solutions.of(tree);
        if (solutions.isEmpty()) {
            spot.clear();
        } else {
            spot.show(Case.of(solutions.getFirst(), voice.get()));
        }
    }

    private void leave() {
        unseen.clear();
        finishing = false;
        cutStep = -1;
        known = null;
    }
}
