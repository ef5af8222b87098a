package arborist.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * One problem with all its runs and thoughts at one moment: what its edits up to then add up to.
 *
 * <p>Immutable, and cheap to derive from the one before, so that a view, a search and a playback can each hold the moment they
 * need.
 *
 * @param problem null until it was added
 * @param removed whether adding the problem was undone
 * @param roots thoughts without a parent, in order
 * @param runOrder all runs, oldest first
 * @param calls those that were not taken back, and so samples and backups
 * @param sampleOrder all samples, oldest first, those taken back included
 * @param backupOrder all simulations, oldest first, those taken back included
 * @param choices JSON by name
 * @param clock that of the newest edit, 0 where there is none
 */
public record Tree(
        @Nullable Problem problem,
        boolean removed,
        NodeMap nodes,
        PVector<Id> roots,
        PMap<Id, RunState> runs,
        PVector<Id> runOrder,
        PMap<Id, Call> calls,
        PMap<Id, SampleState> samples,
        PVector<Id> sampleOrder,
        PMap<Id, Backup> backups,
        PVector<Id> backupOrder,
        PMap<String, String> choices,
        TakenBack takenBack,
        long clock) {

    public static final Tree EMPTY = new Tree(null, false, NodeMap.EMPTY, TreePVector.empty(),
            HashTreePMap.empty(), TreePVector.empty(), HashTreePMap.empty(), HashTreePMap.empty(), TreePVector.empty(),
            HashTreePMap.empty(), TreePVector.empty(), HashTreePMap.empty(), TakenBack.NOTHING, 0);

    /** This tree after the edits, which come in {@link Edit#ORDER} and after all that it has seen. */
    public Tree apply(Iterable<Edit> edits) {
        TreeFold fold = new TreeFold(this);
        edits.forEach(fold::apply);
        return fold.tree();
    }

    /** The thought, where it is there and was not taken back, nor anything above it. */
    public Optional<Node> live(Id thought) {
        Node node = nodes.get(thought);
        for (Node n = node; n != null; n = parent(n)) {
            if (n.removed()) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(node);
    }

    /** The thought itself, taken back or not; null where there is none. */
    public @Nullable Node node(Id thought) {
        return nodes.get(thought);
    }

    /** The thought above; null for a root. */
    public @Nullable Node parent(Node node) {
        Id parent = node.thought().parent();
        return parent == null ? null : nodes.get(parent);
    }

    /** The thoughts right below that were not taken back, in order. */
    public List<Node> children(Id thought) {
        Node node = nodes.get(thought);
        return node == null ? List.of() : present(node.children());
    }

    /** The roots that were not taken back; one, the question, unless somebody made more. */
    public List<Node> liveRoots() {
        return present(roots);
    }

    /** From the root down to the thought; empty where there is no such thought. */
    public List<Node> path(Id thought) {
        List<Node> path = new ArrayList<>();
        for (Node n = nodes.get(thought); n != null; n = parent(n)) {
            path.add(n);
        }
        Collections.reverse(path);
        return path;
    }

    /** The runs that were not taken back, oldest first. */
    public List<RunState> liveRuns() {
        List<RunState> live = new ArrayList<>();
        for (Id id : runOrder) {
            RunState run = runs.get(id);
            if (run != null && !run.removed()) {
                live.add(run);
            }
        }
        return live;
    }

    private List<Node> present(PVector<Id> ids) {
        List<Node> present = new ArrayList<>(ids.size());
        for (Id id : ids) {
            Node node = nodes.get(id);
            if (node != null && !node.removed()) {
                present.add(node);
            }
        }
        return present;
    }
}
