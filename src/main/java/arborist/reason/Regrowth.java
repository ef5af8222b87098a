package arborist.reason;

import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Link;
import arborist.trace.LinkType;
import arborist.trace.Node;
import arborist.trace.Refused;
import arborist.trace.RunState;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Growing again what hung below a thought before a person changed its text; the old branch is kept as pruned. */
public final class Regrowth {
    private static final Words KEPT = Words.kept(Regrowth.class);
    /** The reason that stands on the roots of the old branch. */
    public static final String REWRITTEN = KEPT.say("regrowth.rewritten");

    private Regrowth() {}

    /** What a person does: the text changes, what hangs below is pruned, and the thought is open again. */
    public static List<Change> edits(Tree tree, Node node, String text) {
        List<Change> changes = new ArrayList<>();
        if (!text.equals(node.text())) {
            changes.add(new Change.Rewrite(node.id(), text));
        }
        for (Node child : tree.children(node.id())) {
            if (child.search().state() != SearchState.PRUNED || !child.search().byPerson()) {
                changes.add(new Change.SetSearch(child.id(), SearchState.PRUNED, REWRITTEN, true));
            }
        }
        changes.add(new Change.SetSearch(node.id(), SearchState.OPEN, null, true));
        return changes;
    }

    /** The newest run that grew what hangs below the thought, or else the thought itself. */
    public static Optional<RunState> grower(Tree tree, Node node) {
        return Stream.concat(tree.children(node.id()).reversed().stream(), Stream.of(node)).map(n -> n.thought().run())
                .filter(Objects::nonNull).map(tree.runs()::get).filter(Objects::nonNull).findFirst();
    }

    /** Whether a run that goes on grows an opened thought by itself: a search looks at the whole tree in each of its turns. */
    public static boolean follows(RunState run) {
        return run.run().strategy().startsWith("tot-");
    }

    /** How to grow below the thought again: as before, but from there; empty where that run was not begun here. */
    public static Optional<Plan> plan(RunState grower, Node node) {
        try {
            return Optional.of(Plan.of(grower.run().parameters()).from(node.id()));
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    /** Ties what a run grew below a thought to what was pruned there as rewritten: the first to the first, and so on. */
    static List<Change> links(Tree tree, Id parent, Id run) {
        List<Node> children = tree.children(parent);
        Set<Id> tied = children.stream().flatMap(n -> n.findings().links().stream())
                .filter(l -> l.type().equals(LinkType.REGROWN_FROM)).flatMap(l -> Stream.of(l.from(), l.to()))
                .collect(Collectors.toSet());
        List<Node> old = children.stream().filter(Regrowth::rewritten).filter(n -> !tied.contains(n.id())).toList();
        List<Node> grown = children.stream().filter(n -> run.equals(n.thought().run()) && !rewritten(n)
                && !n.thought().kind().equals(Sight.ROLLOUT) && !tied.contains(n.id())).toList();
        List<Change> links = new ArrayList<>();
        for (int i = 0; i < Math.min(old.size(), grown.size()); i++) {
            links.add(new Change.AddLink(
                    new Link(Id.random(), LinkType.REGROWN_FROM, grown.get(i).id(), old.get(i).id())));
        }
        return links;
    }

    private static boolean rewritten(Node node) {
        return node.search().state() == SearchState.PRUNED && node.search().byPerson()
                && REWRITTEN.equals(node.search().reason());
    }
}
