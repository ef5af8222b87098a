package arborist.ui.labels;

import arborist.label.FirstError;
import arborist.label.Schemes;
import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.label.Voice;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Target;
import arborist.trace.Thing;
import arborist.trace.Tree;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the label is that undo took back, or that redo brought again.
 *
 * @param key of the solution
 * @param step in it, from 0
 */
record Reversal(Id key, int step) {

    /**
     * Looks for it.
     *
     * @param edits in the order in which they were made
     * @param key of the solution that is preferred where several share the step, null where none is
     */
    static Optional<Reversal> of(List<Edit> edits, Tree tree, @Nullable Id key) {
        for (Edit edit : edits.reversed()) {
            Thing thing = edit.undoes() == null ? null : switch (edit.change()) {
                case Change.Remove(Thing gone) -> gone;
                case Change.Restore(Thing back) -> back;
                default -> null;
            };
            if (thing != null && thing.type() == Thing.Type.LABEL) {
                Optional<Reversal> found = at(thing, tree, key);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Reversal> at(Thing thing, Tree tree, @Nullable Id key) {
        Node node = tree.node(thing.on());
        Label label = node == null ? null : node.findings().allLabels().stream()
                .filter(one -> one.id().equals(thing.id())).findFirst().orElse(null);
        // What a program said is not what one was at.
        if (label == null || Voice.of(label).filter(voice -> voice.kind() != Voice.Kind.AUTO).isEmpty()) {
            return Optional.empty();
        }
        boolean step = label.target() instanceof Target.Step;
        List<Solution> holding = Solutions.of(tree).stream()
                .filter(s -> step ? place(s, thing.on()) >= 0 : s.leaf().equals(thing.on())).toList();
        return holding.stream().filter(s -> s.key().equals(key)).findFirst().or(() -> holding.stream().findFirst())
                .map(s -> new Reversal(s.key(), step ? place(s, thing.on()) : first(label, s)));
    }

    private static int place(Solution solution, Id step) {
        for (int i = 0; i < solution.steps().size(); i++) {
            if (solution.steps().get(i).id().equals(step)) {
                return i;
            }
        }
        return -1;
    }

    private static int first(Label label, Solution solution) {
        return label.scheme().endsWith(Schemes.FIRST_ERROR)
                && FirstError.of(label.value(), solution.steps().size()) instanceof FirstError.At(int step) ? step : 0;
    }
}
