package arborist.ui.labels;

import arborist.label.FirstError;
import arborist.label.Rating;
import arborist.label.Said;
import arborist.label.Schemes;
import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.label.StepLabels;
import arborist.label.Voice;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Target;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A solution that is being judged, and what its annotator said of it so far.
 *
 * @param at the step that is judged now, from 0
 */
record Case(Solution solution, StepLabels labels, int at) {

    /** At the first step that was not looked at, or at the first where all were. */
    static Case of(Solution solution, Voice voice) {
        StepLabels labels = StepLabels.of(solution, voice);
        return new Case(solution, labels, Math.max(0, next(labels, 0, true)));
    }

    /** The first solution of a tree that has something left to say of. */
    static Optional<Case> firstOpen(Tree tree, Voice voice) {
        return Solutions.of(tree).stream().filter(s -> !StepLabels.of(s, voice).isFinished()
                && Said.ofPath(s.last(), voice, Schemes.SOLUTION_STATE).isEmpty()).findFirst().map(s -> of(s, voice));
    }

    Node step() {
        return solution.steps().get(at);
    }

    Case at(int step) {
        return new Case(solution, labels, Math.clamp(step, 0, solution.steps().size() - 1));
    }

    boolean isLast() {
        return at == solution.steps().size() - 1;
    }

    /** What follows the first error, where labelling stops there. */
    boolean isAfterError(int step) {
        return labels.firstError() instanceof FirstError.At(int first) && step > first;
    }

    /**
     * The next step that nobody looked at, from the one after this on; -1 where none is left.
     *
     * @param stops whether labelling stops at the first error
     */
    int next(boolean stops) {
        return next(labels, at + 1, stops);
    }

    /** The same with a label that was just given, before the tree that has it is there. */
    Case with(Label label) {
        List<Rating> ratings = new ArrayList<>(labels.ratings());
        switch (label.target()) {
            case Target.Step ignored -> ratings.set(at, Rating.of(label.value()));
            default -> {
                FirstError error = FirstError.of(label.value(), ratings.size());
                for (int i = 0; i < ratings.size(); i++) {
                    ratings.set(i, error.implied(i));
                }
                return new Case(solution, new StepLabels(ratings, error), at);
            }
        }
        return new Case(solution, new StepLabels(ratings, FirstError.of(ratings)), at);
    }

    /** The same solution as it is now, at the same step. */
    Case again(Solution now, Voice voice) {
        return new Case(now, StepLabels.of(now, voice), Math.clamp(at, 0, now.steps().size() - 1));
    }

    private static int next(StepLabels labels, int from, boolean stops) {
        int end = stops && labels.firstError() instanceof FirstError.At(int first) ? first
                : labels.ratings().size();
        for (int i = from; i < end; i++) {
            if (labels.ratings().get(i) == Rating.MISSING) {
                return i;
            }
        }
        return -1;
    }
}
