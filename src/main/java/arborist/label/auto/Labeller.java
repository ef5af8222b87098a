package arborist.label.auto;

import arborist.label.Solution;
import arborist.trace.Id;
import arborist.trace.Tree;
import java.util.Map;

/** A program that labels solutions. */
public interface Labeller {

    /** As labels name it, with all that its labels depend on, for example {@code mc-rollouts sapling k=8}. */
    String annotator();

    /** What its calls are for, as calls say. */
    default String purpose() {
        return "label";
    }

    /** The model that it asks; empty where it asks none. */
    default String model() {
        return "";
    }

    /**
     * Labels a solution.
     *
     * @param known what it found of steps before, which solutions share: these need not be looked at again
     */
    Found label(Tree tree, Solution solution, Map<Id, StepFound> known) throws InterruptedException;
}
