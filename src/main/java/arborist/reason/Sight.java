package arborist.reason;

import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Score;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tree as one run sees it: its own thoughts and those that people wrote below them, without what people have pruned.
 *
 * @param run the run that looks
 * @param start the thought it grows from
 */
public record Sight(Tree tree, Id run, Id start) {

    /** Thoughts of a simulation that was played to its end and come back from: evidence, nothing to go on from. */
    public static final Kind ROLLOUT = new Kind("rollout");

    public Node at(Id thought) {
        return Growth.present(tree, thought);
    }

    /**
     * The thoughts right below that this run may go on with, in order: neither taken back, nor pruned by a person, nor another
     * run's; those that the search itself dropped are among them, since it may come back to them.
     */
    public List<Node> children(Node node) {
        return tree.children(node.id()).stream().filter(this::mine).filter(n -> !leftByPerson(n))
                .filter(n -> !n.thought().kind().equals(ROLLOUT)).toList();
    }

    /** Whether a thought that grew beside it earlier says the same: whoever goes on from both searches one place twice. */
    public boolean isTwin(Node node) {
        Id parent = node.thought().parent();
        return parent != null && children(at(parent)).stream().takeWhile(n -> !n.id().equals(node.id()))
                .anyMatch(n -> n.text().strip().equals(node.text().strip()));
    }

    /** All thoughts of this run below its start, parents before children. */
    public List<Node> all() {
        List<Node> all = new ArrayList<>();
        collect(at(start), all);
        return all;
    }

    /** From the thought after the start down to this one. */
    public List<Node> steps(Node node) {
        List<Node> path = tree.path(node.id());
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i).id().equals(start)) {
                return path.subList(i + 1, path.size());
            }
        }
        return path;
    }

    /** From the thought after the question down to this one: the solution so far, also what stood there before this run. */
    public List<Node> solution(Node node) {
        List<Node> path = tree.path(node.id());
        return path.subList(1, path.size());
    }

    /** How many steps below the start, 0 for the start itself. */
    public int depth(Node node) {
        return steps(node).size();
    }

    /** Whether thoughts were grown from it already, or none can be. */
    public boolean expanded(Node node) {
        return switch (node.search().state()) {
            case DEAD_END, SOLVED -> true;
            // The start is shared: another run, or a person who is about to grow here, may have expanded it.
            case EXPANDED -> !node.id().equals(start) || grown(node);
            case OPEN, PRUNED -> grown(node);
        };
    }

    private boolean grown(Node node) {
        return children(node).stream().anyMatch(n -> run.equals(n.thought().run()));
    }

    /**
     * The score that this run goes by: the newest one that a person gave, else the newest one of the scorer; stale ones do not
     * count.
     */
    public Optional<Score> score(Node node, String scorer) {
        return newest(node, true, scorer).or(() -> newest(node, false, scorer));
    }

    /** The newest score a person gave, where it is not stale. */
    public Optional<Score> personScore(Node node) {
        return newest(node, true, "");
    }

    /** Whether a person, and not this search, left it. */
    private static boolean leftByPerson(Node node) {
        return node.search().state() == SearchState.PRUNED && node.search().byPerson();
    }

    private boolean mine(Node node) {
        return node.thought().run() == null || run.equals(node.thought().run());
    }

    private static Optional<Score> newest(Node node, boolean person, String scorer) {
        List<Score> scores = node.findings().scores();
        for (Score score : scores.reversed()) {
            if (!node.isStale(score) && score.scorer().person() == person
                    && (person || score.scorer().name().equals(scorer))) {
                return Optional.of(score);
            }
        }
        return Optional.empty();
    }

    private void collect(Node node, List<Node> all) {
        for (Node child : children(node)) {
            all.add(child);
            collect(child, all);
        }
    }
}
