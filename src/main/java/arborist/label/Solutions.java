package arborist.label;

import arborist.trace.Id;
import arborist.trace.LinkType;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.Sample;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the solutions of a tree: every sample that came to an end; of a run without samples, and of a tree that was written by hand,
 * every leaf. In the order in which they were made.
 */
public final class Solutions {
    private final Tree tree;
    private final Id problem;
    /** Of each run, the leaves of its samples. */
    private final Map<Id, Set<Id>> leaves = new HashMap<>();
    private final Set<Id> taken = new HashSet<>();
    private final Set<Id> origins = new HashSet<>();
    private final List<Solution> found = new ArrayList<>();

    private Solutions(Tree tree, Id problem) {
        this.tree = tree;
        this.problem = problem;
        tree.samples().values().stream().map(SampleState::sample)
                .forEach(s -> leaves.computeIfAbsent(s.run(), r -> new HashSet<>()).add(s.leaf()));
    }

    public static List<Solution> of(Tree tree) {
        Problem problem = tree.problem();
        if (problem == null || tree.removed()) {
            return List.of();
        }
        Solutions solutions = new Solutions(tree, problem.id());
        solutions.samples();
        solutions.others();
        return solutions.found;
    }

    /** The solution of that key, null where the tree has none. */
    public static @Nullable Solution named(Tree tree, Id key) {
        return of(tree).stream().filter(s -> s.key().equals(key)).findFirst().orElse(null);
    }

    private void samples() {
        for (SampleState state : samples(tree)) {
            if (state.sample().status().counts() && tree.live(state.sample().leaf()).isPresent()) {
                Sample sample = state.sample();
                add(sample.leaf(), sample.id(), leaves.getOrDefault(sample.run(), Set.of()));
            }
        }
    }

    /**
     * The samples in the order in which they were made; one that took the place of another, as when its steps were cut anew, comes where
     * that one came.
     */
    public static List<SampleState> samples(Tree tree) {
        Map<Place, List<SampleState>> places = new LinkedHashMap<>();
        for (Id id : tree.sampleOrder()) {
            SampleState state = tree.samples().get(id);
            SampleState known = state == null ? tree.takenBack().samples().get(id) : state;
            if (known != null) {
                List<SampleState> there =
                        places.computeIfAbsent(new Place(known.sample().run(), known.sample().index()),
                                p -> new ArrayList<>());
                if (state != null) {
                    there.add(state);
                }
            }
        }
        return places.values().stream().flatMap(List::stream).toList();
    }

    private record Place(Id run, int index) {}

    /** Leaves of runs without samples; those that belong to no run only where nothing else is there to label. */
    private void others() {
        Deque<Node> open = new ArrayDeque<>(tree.liveRoots());
        while (!open.isEmpty()) {
            Node node = open.pop();
            List<Node> below = tree.children(node.id());
            if (below.isEmpty()) {
                Id run = node.thought().run();
                boolean ownSamples = run == null ? !leaves.isEmpty() : leaves.containsKey(run);
                if (node.thought().parent() != null && !ownSamples && !taken.contains(node.id())
                        && !isCompletion(node)) {
                    add(node.id(), null, Set.of());
                }
            }
            below.reversed().forEach(open::push);
        }
    }

    /** Whether a person wrote it beside a step as a better one: it is no attempt of its own. */
    private static boolean isCompletion(Node node) {
        return node.thought().attributes().json().replace(" ", "").contains("\"human_completion\":true");
    }

    /** A revision's steps are those after the solution that it revises. */
    private void add(Id leaf, @Nullable Id sample, Set<Id> others) {
        List<Node> path = tree.path(leaf);
        int from = path.size() - 1;
        while (from > 1 && !others.contains(path.get(from - 1).id())) {
            from--;
        }
        List<Node> steps = own(path.subList(Math.min(from, path.size()), path.size()));
        if (path.size() > 1 && !steps.isEmpty() && taken.add(leaf)) {
            found.add(new Solution(problem, leaf, sample, steps, origin(path.getLast())));
        }
    }

    /** Where two copies of a session cut the steps of a solution differently, the first of the two keeps its name. */
    private Id origin(Node leaf) {
        Set<Id> seen = new HashSet<>();
        Id first = leaf.id();
        for (Node node = leaf; node != null && seen.add(node.id()); node = cutFrom(node)) {
            first = node.id();
        }
        return origins.add(first) ? first : leaf.id();
    }

    private @Nullable Node cutFrom(Node node) {
        return node.findings().allLinks().isEmpty() ? null : node.findings().links().stream()
                .filter(l -> l.type().equals(LinkType.CUT_FROM) && l.from().equals(node.id()))
                .map(l -> tree.node(l.to())).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Without reasoning that only led to what is there. A step that says nothing is one all the same: files count it. */
    private static List<Node> own(List<Node> path) {
        boolean answers = path.stream().anyMatch(n -> n.thought().reasoning().solves() && !n.text().isBlank());
        return path.stream().filter(n -> !answers || n.thought().reasoning().solves()).toList();
    }
}
