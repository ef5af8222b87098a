package arborist.label;

import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Target;
import java.util.List;
import java.util.Optional;

/** What a voice said last of something; what was taken back, or said of another wording, does not count. */
public final class Said {
    private Said() {}

    /** The label on a step. */
    public static Optional<Label> ofStep(Node step, Voice voice, String scheme) {
        return last(step, voice, scheme, Target.Step.class);
    }

    /** The label on the path to a leaf. */
    public static Optional<Label> ofPath(Node leaf, Voice voice, String scheme) {
        return last(leaf, voice, scheme, Target.Path.class);
    }

    /** The label on a whole solution, whether it is a sample or not. */
    public static Optional<Label> ofSolution(Solution solution, Voice voice) {
        return last(solution.last(), voice, Schemes.SOLUTION_RATING,
                solution.sample() == null ? Target.Path.class : Target.Solution.class);
    }

    private static Optional<Label> last(Node node, Voice voice, String scheme, Class<? extends Target> target) {
        List<Label> labels = node.findings().labels();
        for (int i = labels.size() - 1; i >= 0; i--) {
            Label label = labels.get(i);
            if (target.isInstance(label.target()) && voice.said(label, scheme) && !node.isStale(label)) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }
}
