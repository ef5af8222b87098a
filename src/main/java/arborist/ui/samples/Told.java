package arborist.ui.samples;

import arborist.trace.Node;
import java.util.List;

/**
 * What a sample says, step by step.
 *
 * @param steps from the thought after the question down to the leaf, one at least
 * @param gists what they are compared by
 */
record Told(List<Node> steps, List<Gist> gists) {
    Told {
        steps = List.copyOf(steps);
        gists = List.copyOf(gists);
    }

    static Told of(List<Node> steps) {
        return new Told(steps, steps.stream().map(Gist::of).toList());
    }

    /** How many steps at the beginning both say word for word. */
    int alike(Told other) {
        int n = 0;
        while (n < Math.min(gists.size(), other.gists.size())
                && gists.get(n).plain().equals(other.gists.get(n).plain())) {
            n++;
        }
        return n;
    }
}
