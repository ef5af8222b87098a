package arborist.ui.tend;

import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.SearchState;
import arborist.trace.Thing;
import arborist.trace.Thought;
import arborist.trace.Tree;

/** The changes a person makes, as the journal knows them. */
public final class Tend {
    private Tend() {}

    /**
     * @param reason empty where the person gave none
     */
    public static Change prune(Node node, String reason) {
        return new Change.SetSearch(node.id(), SearchState.PRUNED, reason.isBlank() ? null : reason.strip(), true);
    }

    /** Lets the search have the thought again. */
    public static Change reopen(Tree tree, Node node) {
        SearchState state = tree.children(node.id()).isEmpty() ? SearchState.OPEN : SearchState.EXPANDED;
        return new Change.SetSearch(node.id(), state, null, true);
    }

    public static Change mark(Node node, SearchState state) {
        return new Change.SetSearch(node.id(), state, null, true);
    }

    public static Change rescore(Node node, String name, Scale scale, double value) {
        return new Change.AddScore(new Score(Id.random(), node.id(), Scorer.person(name), value, scale.min(),
                scale.max(), scale.higherIsBetter(), 1, "", Score.Scope.STEP, node.wording().version()));
    }

    public static Change rewrite(Node node, String text) {
        return new Change.Rewrite(node.id(), text);
    }

    /** A thought of the person's own below this one. */
    public static Thought child(Node parent, String text) {
        Kind kind = parent.thought().kind().equals(Kind.LATENT) ? Kind.LATENT : Kind.STEP;
        return Thought.of(Id.random(), parent.thought().problem(), parent.id(), null, kind, text);
    }

    public static Change note(Node node, String note) {
        return new Change.SetNote(node.id(), note);
    }

    public static Change delete(Node node) {
        return new Change.Remove(new Thing(Thing.Type.THOUGHT, node.id(), node.id()));
    }
}
