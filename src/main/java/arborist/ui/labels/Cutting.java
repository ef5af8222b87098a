package arborist.ui.labels;

import arborist.label.cut.Cuts;
import arborist.label.cut.Recut;
import arborist.reason.Splitting;
import arborist.trace.Change;
import arborist.trace.Node;
import arborist.trace.Refused;
import arborist.trace.Tree;
import arborist.ui.tend.Hand;
import arborist.words.Words;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Splits and merges steps of the solution that is judged, each as one action; keys wait until the new steps are there. */
final class Cutting {
    private static final Words WORDS = Words.of(Cutting.class);
    private final Course course;
    private final Turns turns;
    private final Hand hand;
    private final Consumer<String> tell;

    Cutting(Course course, Turns turns, Hand hand, Consumer<String> tell) {
        this.course = course;
        this.turns = turns;
        this.hand = hand;
        this.tell = tell;
    }

    /**
     * Makes two steps of the one that is judged.
     *
     * @param at where the second begins in its text
     */
    void split(Node step, int at) {
        cut((cuts, current) -> cuts.split(step, at), 0, first -> WORDS.say("cutting.split", first + 1, first + 2));
    }

    /** Makes one step of the one that is judged and the one before it. */
    void merge() {
        cut((cuts, current) -> cuts.merge(current.solution(), current.at()), -1,
                first -> WORDS.say("cutting.merged", first + 1));
    }

    /** @param move from where one is to the first of the new steps */
    private void cut(BiFunction<Cuts, Case, Recut> way, int move, IntFunction<String> told) {
        // A label that the tree does not have yet would not be taken along.
        turns.take(() -> course.whenKnown(() -> {
            Case current = course.nowProperty().get();
            Tree tree = hand.shown().tree();
            if (current == null || tree == null) {
                return;
            }
            int at = current.at() + move;
            try {
                Recut recut = way.apply(new Cuts(tree, Splitting.between(tree, current.step())), current);
                course.cut(Math.max(0, at));
                turns.hold();
                hand.make(told.apply(at), () -> {},
                        sentence -> {
                            course.cut(-1);
                            turns.clear();
                            tell.accept(sentence);
                        }, recut.changes().toArray(Change[]::new));
            } catch (Refused e) {
                tell.accept(String.valueOf(e.getMessage()));
            }
        }));
    }
}
