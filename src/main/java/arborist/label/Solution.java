package arborist.label;

import arborist.trace.Id;
import arborist.trace.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path of steps that is labelled as one.
 *
 * @param leaf its last thought, which its labels hang on
 * @param sample the sample that it is, null where it is none
 * @param steps in order, without the question; one at least
 */
public record Solution(Id problem, Id leaf, @Nullable Id sample, List<Node> steps) {
    public Solution {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A solution has one step at least.");
        }
    }

    /** A name of it that is the same in every copy of the session. */
    public Id key() {
        return Id.derived("solution", problem.toString(), leaf.toString());
    }

    public Node last() {
        return steps.getLast();
    }

    /** What its steps say. */
    public List<String> texts() {
        return steps.stream().map(Node::text).toList();
    }
}
