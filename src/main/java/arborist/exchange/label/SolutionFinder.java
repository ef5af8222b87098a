package arborist.exchange.label;

import arborist.label.Solutions;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.RunState;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the solutions of a tree: the end of every sample; of a run without samples every leaf; of a tree without runs every leaf.
 * As branches, every leaf of the tree counts besides.
 */
public final class SolutionFinder {
    private SolutionFinder() {}

    public static List<Solution> find(Tree tree, Choices.Rows rows) {
        Map<Id, Solution> found = new LinkedHashMap<>();
        // Where a first error is, is told by the place among the steps that annotators saw.
        Map<Id, List<Node>> seen = new HashMap<>();
        Solutions.of(tree).forEach(s -> seen.put(s.leaf(), s.steps()));
        Set<Id> sampled = new HashSet<>();
        for (SampleState sample : Solutions.samples(tree)) {
            RunState run = tree.runs().get(sample.sample().run());
            if (run != null && !run.removed()) {
                sampled.add(run.run().id());
                if (sample.sample().status().counts() && tree.live(sample.sample().leaf()).isPresent()) {
                    add(found, tree, seen, sample.sample().leaf(), sample, run);
                }
            }
        }
        boolean runs = !tree.liveRuns().isEmpty();
        for (Node leaf : leaves(tree)) {
            Id of = leaf.thought().run();
            RunState run = of == null ? null : tree.runs().get(of);
            boolean whole = run == null ? !runs : !run.removed() && !sampled.contains(run.run().id());
            if (whole || rows == Choices.Rows.BRANCH) {
                add(found, tree, seen, leaf.id(), null, run);
            }
        }
        return List.copyOf(found.values());
    }

    private static void add(Map<Id, Solution> found, Tree tree, Map<Id, List<Node>> seen, Id leaf,
            @Nullable SampleState sample,
            @Nullable RunState run) {
        List<Node> steps = seen.getOrDefault(leaf,
                tree.path(leaf).stream().filter(n -> !n.thought().kind().equals(Kind.PROBLEM)).toList());
        if (!steps.isEmpty()) {
            found.putIfAbsent(leaf, new Solution(steps, sample, run));
        }
    }

    /** In the order of the tree, without recursion, however deep it is. */
    private static List<Node> leaves(Tree tree) {
        List<Node> leaves = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>(tree.liveRoots());
        while (!open.isEmpty()) {
            Node node = open.pop();
            List<Node> below = tree.children(node.id());
            if (below.isEmpty()) {
                leaves.add(node);
            }
            below.reversed().forEach(open::push);
        }
        return leaves;
    }
}
