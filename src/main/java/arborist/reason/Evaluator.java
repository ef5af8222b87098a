package arborist.reason;

import arborist.trace.Node;
import arborist.trace.Scorer;
import java.util.List;

/** Says how good thoughts are, each with the path that leads to it. */
public interface Evaluator {

    /** Under which name its scores stand. */
    Scorer scorer();

    /** The least value that means "good enough to be a solution", for searches that stop at the first such one. */
    double sure();

    /**
     * Judges thoughts; those that are compared with each other come in one call.
     *
     * @return one for each, in order
     */
    List<Evaluation> evaluate(Sight sight, List<Node> thoughts) throws InterruptedException, RunEnded;
}
