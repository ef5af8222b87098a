package arborist.ui.labels;

import arborist.label.Preference;
import arborist.label.Solution;
import arborist.label.SolutionPair;
import arborist.label.Solutions;
import arborist.label.Voice;
import arborist.label.queue.PairItem;
import arborist.trace.Tree;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two solutions that are being compared.
 *
 * @param said which is better, as the annotator said: {@code A} is the left one
 */
record PairCase(PairItem item, Solution left, Solution right, Optional<Preference> said) {

    /** As the tree has them; null where it has not both. */
    static @Nullable PairCase of(PairItem item, Tree tree, Voice voice) {
        Solution left = Solutions.named(tree, item.left());
        Solution right = Solutions.named(tree, item.right());
        return left == null || right == null ? null : new PairCase(item, left, right,
                SolutionPair.of(left, right).preference(voice).map(p -> sided(left, right, p)));
    }

    SolutionPair pair() {
        return SolutionPair.of(left, right);
    }

    /** From left and right to a and b, or back. */
    Preference turned(Preference side) {
        return sided(left, right, side);
    }

    private static Preference sided(Solution left, Solution right, Preference preference) {
        return SolutionPair.of(left, right).a().equals(left) ? preference : preference.turned();
    }
}
