package arborist.exchange.render;

import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Outline;
import arborist.trace.RunState;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places that thoughts have in the end, for a tree that keeps still while it is played: every moment is drawn in them.
 *
 * @param end the thoughts as they are in the end
 * @param scales what a score is worth, at every moment alike
 * @param leftOut how many thoughts have no place, since there are more than can be shown
 */
public record Staging(Outline end, ScoreScales scales, int leftOut) {

    /**
     * A moment in these places.
     *
     * @param outline the thoughts as they were
     * @param absent those that were not there
     */
    public record Scene(Outline outline, BitSet absent) {}

    /**
     * The places.
     *
     * @param tree the problem in the end
     * @param run whose thoughts are seen, and those above them; null for all
     * @param most how many thoughts there is room for: those on the way to what was solved or chosen come first, then those nearest to
     *     the question
     */
    public static Staging of(Tree tree, @Nullable Id run, int most) {
        Set<Id> cast = cast(tree, run);
        int all = cast.size();
        Set<Id> shown = all <= most ? cast : fewer(tree, cast, run, most);
        Outline end = Outline.of(tree, id -> false, node -> shown.contains(node.id()));
        return new Staging(end, ScoreScales.of(end.nodes()), all - shown.size());
    }

    /** The thoughts as they were at a moment. */
    public Scene at(Tree moment) {
        BitSet absent = new BitSet();
        List<Node> nodes = new ArrayList<>(end.size());
        for (int i = 0; i < end.size(); i++) {
            Node last = end.nodes().get(i);
            Node now = moment.node(last.id());
            int parent = end.parent()[i];
            absent.set(i, now == null || now.removed() || parent >= 0 && absent.get(parent));
            nodes.add(now == null ? Node.of(last.thought()) : now);
        }
        return new Scene(new Outline(nodes, end.parent(), end.hidden(), end.piled(), end.index()), absent);
    }

    private static Set<Id> cast(Tree tree, @Nullable Id run) {
        Set<Id> cast = new HashSet<>();
        for (Node node : tree.nodes().values()) {
            if ((run == null || run.equals(node.thought().run())) && tree.live(node.id()).isPresent()) {
                way(tree, node, cast);
            }
        }
        return cast;
    }

    private static void way(Tree tree, Node node, Set<Id> into) {
        for (Node n = node; n != null && into.add(n.id()); n = tree.parent(n)) {
            // Up to where others have been already.
        }
    }

    private static Set<Id> fewer(Tree tree, Set<Id> cast, @Nullable Id run, int most) {
        Set<Id> shown = new HashSet<>();
        for (RunState state : tree.liveRuns()) {
            if (run == null || run.equals(state.run().id())) {
                state.chosen().forEach(id -> add(tree, tree.node(id), cast, most, shown));
            }
        }
        for (Id id : cast) {
            Node node = tree.node(id);
            if (node != null && node.search().state() == SearchState.SOLVED) {
                add(tree, node, cast, most, shown);
            }
        }
        Deque<Node> next = new ArrayDeque<>(tree.liveRoots());
        while (!next.isEmpty() && shown.size() < most) {
            Node node = next.poll();
            if (cast.contains(node.id())) {
                shown.add(node.id());
                next.addAll(tree.children(node.id()));
            }
        }
        return shown;
    }

    private static void add(Tree tree, @Nullable Node node, Set<Id> cast, int most, Set<Id> shown) {
        if (node != null && cast.contains(node.id()) && shown.size() + tree.path(node.id()).size() <= most) {
            way(tree, node, shown);
        }
    }

    /** The title of what is shown: that of the problem. */
    public static String title(Tree tree) {
        if (tree.problem() != null && !tree.problem().title().isBlank()) {
            return CardText.of(Heading.of(tree.problem())).first();
        }
        return tree.liveRoots().stream().filter(root -> root.thought().kind().equals(Kind.PROBLEM)).findFirst()
                .map(root -> CardText.of(root).first()).orElse("Tree of thoughts");
    }
}
