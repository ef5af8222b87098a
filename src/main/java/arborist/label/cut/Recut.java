package arborist.label.cut;

import arborist.label.Solutions;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Link;
import arborist.trace.LinkType;
import arborist.trace.Node;
import arborist.trace.SearchState;
import arborist.trace.Thing;
import arborist.trace.Thought;
import arborist.trace.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * New steps in place of old ones. Where a step stands in the tree never changes, so the new steps are a branch of their own; what hung
 * below the old ones is copied below the new ones, with all that was said of it, and the old ones are taken back. All of it is one
 * action, and undoing it brings everything back.
 */
public final class Recut {
    private final Tree tree;
    private final Seams seams;
    private final List<Id> ids = new ArrayList<>();
    /** What hangs below the old steps, parents first. */
    private final List<Node> below = new ArrayList<>();
    /** From old thoughts to new ones; a step that was divided ends in its last part. */
    private final Map<Id, Id> thoughts = new HashMap<>();
    /** The first old step that is taken back; something else hangs on those before it. */
    private final int top;

    /**
     * Prepares it.
     *
     * @param olds each the parent of the next, and none of them a root
     * @param news with all words of the old ones
     */
    Recut(Tree tree, List<Node> olds, List<Piece> news) {
        this.tree = tree;
        seams = Seams.of(olds, news);
        Id parent = parent(olds.getFirst());
        for (Piece piece : news) {
            int attempt = 0;
            while (tree.node(piece.id(parent, attempt)) != null) {
                attempt++;
            }
            parent = piece.id(parent, attempt);
            ids.add(parent);
        }
        for (int i = 0; i < olds.size(); i++) {
            thoughts.put(olds.get(i).id(), ids.get(seams.end(i)));
        }
        Deque<Node> open = new ArrayDeque<>(tree.children(olds.getLast().id()).reversed());
        while (!open.isEmpty()) {
            Node node = open.pop();
            below.add(node);
            thoughts.put(node.id(), Id.derived("cut", Objects.requireNonNull(thoughts.get(parent(node))).toString(),
                    node.id().toString()));
            tree.children(node.id()).reversed().forEach(open::push);
        }
        top = top(tree, olds);
    }

    /** What the new steps say, in order. */
    public List<String> texts() {
        return seams.news().stream().map(Piece::text).toList();
    }

    /** What the old steps said, those without words left out. */
    public List<String> before() {
        return seams.olds().stream().map(n -> n.text().strip()).filter(t -> !t.isEmpty()).toList();
    }

    /** Whether the steps would be what they are. */
    public boolean same() {
        return texts().equals(before());
    }

    /** All of it as the edits of one action. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Id parent = parent(seams.olds().getFirst());
        for (int j = 0; j < ids.size(); j++) {
            changes.add(new Change.AddThought(thought(j, parent)));
            parent = ids.get(j);
            changes.add(from(parent, seams.news().get(j).last().id()));
            state(seams.news().get(j).last(), parent, changes);
        }
        Set<Id> leaves = new HashSet<>();
        Solutions.of(tree).forEach(s -> leaves.add(s.leaf()));
        for (Node node : below) {
            Id copy = Objects.requireNonNull(thoughts.get(node.id()));
            Thought old = node.thought();
            changes.add(new Change.AddThought(new Thought(copy, old.problem(),
                    Objects.requireNonNull(thoughts.get(parent(node))), old.run(), old.kind(), node.text(),
                    old.reasoning(), node.wording().completeness(), old.span(), old.attributes())));
            if (leaves.contains(node.id())) {
                changes.add(from(copy, node.id()));
            }
            state(node, copy, changes);
        }
        MovedSamples samples = new MovedSamples(tree, seams, ids, thoughts);
        samples.add(changes);
        new MovedFindings(tree, seams, ids, below, thoughts).add(changes);
        new MovedLabels(tree, seams, ids, below, thoughts, samples.samples()).add(changes);
        for (int i = top; i < seams.olds().size(); i++) {
            changes.add(remove(seams.olds().get(i).id()));
        }
        below.forEach(node -> changes.add(remove(node.id())));
        return changes;
    }

    private Thought thought(int place, Id parent) {
        Piece piece = seams.news().get(place);
        Thought first = piece.first().thought();
        Node last = piece.last();
        boolean whole = seams.sources(place).size() > 0
                && seams.end(seams.sources(place).getLast()) == place;
        // Of an answer that is divided, the last part gives the answer.
        Kind kind = last.thought().kind().equals(Kind.ANSWER) && !whole ? Kind.STEP : last.thought().kind();
        return new Thought(ids.get(place), first.problem(), parent, first.run(), kind, piece.text(),
                last.thought().reasoning(), whole ? last.wording().completeness() : Completeness.COMPLETE,
                piece.span(), first.attributes());
    }

    /** A step that was cut says from which it comes, and so does the end of each solution: that is how it is known again. */
    private static Change from(Id now, Id old) {
        return new Change.AddLink(
                new Link(Id.derived("cut", now.toString(), old.toString()), LinkType.CUT_FROM, now, old));
    }

    private static void state(Node old, Id now, List<Change> changes) {
        Node.Search search = old.search();
        if (search.state() != SearchState.OPEN) {
            changes.add(new Change.SetSearch(now, search.state(), search.reason(), search.byPerson()));
        }
        if (search.givenUp()) {
            changes.add(new Change.SetGivenUp(now, true));
        }
    }

    private static Change remove(Id thought) {
        return new Change.Remove(new Thing(Thing.Type.THOUGHT, thought, thought));
    }

    private static int top(Tree tree, List<Node> olds) {
        Set<Id> leaves = new HashSet<>();
        tree.samples().values().forEach(s -> leaves.add(s.sample().leaf()));
        int top = 0;
        for (int i = 0; i < olds.size() - 1; i++) {
            if (tree.children(olds.get(i).id()).size() > 1 || leaves.contains(olds.get(i).id())) {
                top = i + 1;
            }
        }
        return top;
    }

    private static Id parent(Node node) {
        return Objects.requireNonNull(node.thought().parent());
    }
}
