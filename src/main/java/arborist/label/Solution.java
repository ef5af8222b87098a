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
 * @param origin what its last thought was before its steps were cut anew; the same where they never were
 */
public record Solution(Id problem, Id leaf, @Nullable Id sample, List<Node> steps, Id origin) {
    public Solution {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A solution has one step at least.");
        }
    }

    /** A name of it that is the same in every copy of the session, and stays when its steps are cut anew. */
    public Id key() {
        return Id.derived("solution", problem.toString(), origin.toString());
    }

    public Node last() {
        return steps.getLast();
    }

    /** What its steps say. */
    public List<String> texts() {
        return steps.stream().map(Node::text).toList();
    }
}
