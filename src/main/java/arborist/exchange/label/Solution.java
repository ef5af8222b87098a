package arborist.exchange.label;

import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.RunState;
import arborist.trace.SampleState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path of steps from the question to a leaf.
 *
 * @param steps without the question
 * @param sample the sample that ends there, null where none does
 * @param run the run that grew it, null where a person wrote it
 */
public record Solution(List<Node> steps, @Nullable SampleState sample, @Nullable RunState run) {
    public Solution {
        steps = List.copyOf(steps);
    }

    public Id leaf() {
        return steps.getLast().id();
    }

    public List<String> texts() {
        return steps.stream().map(Node::text).toList();
    }

    /** All steps as one text, each on a line of its own. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (String step : texts()) {
            text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : "\n").append(step);
        }
        return text.toString();
    }
}
