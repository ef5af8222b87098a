package arborist.ui.workbench;

import arborist.trace.Id;
import arborist.ui.kit.Shown;
import arborist.ui.tree.TreePane;
import javafx.beans.property.BooleanProperty;
import org.jspecify.annotations.Nullable;

/** The ways from a list, a table, a lesson or a vote to the problem or run that is told of there. */
final class Ways {
    private final Shown shown;
    private final ProblemPane problems;
    private final ProblemOpener opener;
    private final TreePane tree;
    private final OneInPlace inPlace;

    /** @param inPlace what can stand in place of the tree */
    Ways(Shown shown, ProblemPane problems, ProblemOpener opener, TreePane tree, OneInPlace inPlace) {
        this.shown = shown;
        this.problems = problems;
        this.opener = opener;
        this.tree = tree;
        this.inPlace = inPlace;
    }

    /** To a problem's vote, and on to its samples where they are asked for. */
    void toVote(Id problem, boolean showSamples, BooleanProperty samples) {
        if (!problem.equals(shown.problem())) {
            problems.select(problem);
        }
        if (showSamples) {
            samples.set(true);
        }
    }

    /** To a problem that has just come in, perhaps, in the tree: what stands in its place is left. */
    void toProblem(Id problem) {
        inPlace.leave();
        if (!problem.equals(shown.problem())) {
            problems.selectSoon(problem);
        }
        tree.requestFocus();
    }

    /** To a problem, where the thoughts of one of its runs stand out; null for all runs alike. */
    void toRun(Id problem, @Nullable Id run) {
        opener.wantRun(run);
        if (problem.equals(shown.problem())) {
            opener.select();
        } else {
            // A lesson may have made it a moment ago.
            problems.selectSoon(problem);
        }
        tree.requestFocus();
    }

    /** The same in the tree: what stands in its place is left. */
    void toTree(Id problem, Id run) {
        inPlace.leave();
        toRun(problem, run);
    }
}
