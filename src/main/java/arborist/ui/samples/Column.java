package arborist.ui.samples;

import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.SampleState;
import arborist.trace.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sample as a column: its steps one below the other, and what became of it.
 *
 * @param steps from the thought after the question down to the leaf, one at least
 * @param group the place of its answer among the groups of the vote, -1 where it does not vote
 * @param parts the first step that another column has otherwise, {@code steps.size()} where there is none
 */
record Column(SampleState sample, List<Node> steps, int group, int parts) {
    Column {
        steps = List.copyOf(steps);
    }

    /** Its place in the run, from 1, as people count. */
    int number() {
        return sample.sample().index() + 1;
    }

    Node leaf() {
        return steps.getLast();
    }

    Id id() {
        return sample.sample().id();
    }

    @Nullable String answer() {
        return sample.reading() == null ? null : sample.reading().answer();
    }

    /** What a verifier says of its answer. */
    Verdict.Outcome right() {
        return leaf().outcome(Verdict.RIGHT);
    }
}
