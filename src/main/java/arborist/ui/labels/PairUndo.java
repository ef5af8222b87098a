package arborist.ui.labels;

import arborist.session.Session;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Tree;
import arborist.ui.kit.Fx;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;

/** Leads back to the pair of a preference that undo has taken back. */
final class PairUndo {
    private final Session session;
    private final Consumer<Id> back;
    private final Consumer<String> fail;
    /** Labels that were given since the pairs were drawn, the last one first. */
    private final Deque<Given> given = new ArrayDeque<>();

    /** A label, and the key of the pair it was given to. */
    private record Given(Id problem, Label label, Id pair) {
        boolean isGone(Tree tree) {
            return tree.live(label.target().thought()).stream().flatMap(node -> node.findings().labels().stream())
                    .noneMatch(other -> other.id().equals(label.id()));
        }
    }

    /** @param back is told the key of a pair about which nothing is said any more */
    PairUndo(Session session, Consumer<Id> back, Consumer<String> fail) {
        this.session = session;
        this.back = back;
        this.fail = fail;
    }

    /** A label is durable. */
    void given(PairCase pair, Label label) {
        given.push(new Given(pair.item().problem(), label, pair.item().key()));
    }

    void clear() {
        given.clear();
    }

    /** Undo or redo has changed problems. */
    void reversed(Set<Id> problems) {
        Given last = given.peek();
        if (last != null && problems.contains(last.problem)) {
            Fx.then(session.tree(last.problem), tree -> {
                if (last.equals(given.peek()) && last.isGone(tree)) {
                    given.pop();
                    back.accept(last.pair);
                }
            }, fail);
        }
    }
}
