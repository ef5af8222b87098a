package arborist.reason;

import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.SearchState;
import arborist.trace.Thought;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Grows next steps as a test says, without a model. */
public final class Budding implements Generator {
    private final Growth growth;
    private final Function<Node, List<String>> next;
    /** The texts of what was expanded, in order. */
    public final List<String> expanded = new CopyOnWriteArrayList<>();

    public Budding(Growth growth, Function<Node, List<String>> next) {
        this.growth = growth;
        this.next = next;
    }

    @Override
    public void expand(Sight sight, Node node) {
        expanded.add(node.text());
        List<Change> changes = new ArrayList<>();
        for (String text : next.apply(node)) {
            changes.add(new Change.AddThought(Thought.of(Id.random(), growth.problem(), node.id(), growth.run().id(),
                    Kind.STEP, text)));
        }
        changes.add(new Change.SetSearch(node.id(), changes.isEmpty() ? SearchState.DEAD_END : SearchState.EXPANDED,
                null, node.search().byPerson()));
        var _ = growth.tell(changes, List.of());
    }
}
