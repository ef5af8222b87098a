package arborist.reason;

import arborist.trace.AnswerReading;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.SampleState;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sample of a run with the thoughts that are its own: a revision's are those after the solution it revises.
 *
 * @param steps at least the leaf
 */
public record Attempt(SampleState sample, List<Node> steps) {

    /** All attempts of a run in the order of their index, those that were taken back left out. */
    public static List<Attempt> of(Tree tree, Id run) {
        List<SampleState> samples = tree.samples().values().stream().filter(s -> s.sample().run().equals(run))
                .filter(s -> tree.live(s.sample().leaf()).isPresent())
                .sorted(Comparator.comparingInt(s -> s.sample().index())).toList();
        Set<Id> leaves = samples.stream().map(s -> s.sample().leaf()).collect(Collectors.toSet());
        return samples.stream().map(s -> new Attempt(s, own(tree, s.sample().leaf(), leaves))).toList();
    }

    /** What a leaf's sample is made of: the path to it, without what belongs to an earlier sample of the run. */
    static List<Node> own(Tree tree, Id run, Id leaf) {
        return own(tree, leaf, tree.samples().values().stream().filter(s -> s.sample().run().equals(run))
                .map(s -> s.sample().leaf()).collect(Collectors.toSet()));
    }

    /** The steps that a sample from the thought goes on from: down to the thought itself, without the question and earlier samples. */
    static List<String> soFar(Tree tree, Id start) {
        Set<Id> leaves = tree.samples().values().stream().map(s -> s.sample().leaf()).collect(Collectors.toSet());
        List<String> steps = new ArrayList<>();
        for (Node node : own(tree, start, leaves)) {
            boolean answers = node.thought().parent() != null && node.thought().reasoning().solves();
            if (answers) {
                steps.add(node.text());
            }
        }
        return steps;
    }

    /**
     * How many of its samples a run has drawn. One that broke off with the run is not among them, so that going on draws another;
     * one that a person left is.
     */
    public static int count(Tree tree, Id run) {
        return (int) samples(tree, run).filter(s -> s.sample().status().counts() || left(tree, s))
                .mapToInt(s -> s.sample().index()).distinct().count();
    }

    /** The first index that no sample of the run has. */
    public static int next(Tree tree, Id run) {
        return samples(tree, run).mapToInt(s -> s.sample().index() + 1).max().orElse(0);
    }

    private static Stream<SampleState> samples(Tree tree, Id run) {
        return tree.samples().values().stream().filter(s -> s.sample().run().equals(run));
    }

    /** Whether a person pruned any thought on its path. */
    private static boolean left(Tree tree, SampleState sample) {
        return tree.path(sample.sample().leaf()).stream()
                .anyMatch(n -> n.search().byPerson() && n.search().state() == SearchState.PRUNED);
    }

    public Node leaf() {
        return steps.getLast();
    }

    public int index() {
        return sample.sample().index();
    }

    /** What was read from it, null where nothing was. */
    public @Nullable String answer() {
        AnswerReading reading = sample.reading();
        return reading == null ? null : reading.answer();
    }

    /** Whether it may be chosen: it came to an end, nobody struck it, and nobody pruned its leaf. */
    public boolean counts() {
        return sample.sample().status().counts() && !sample.struck()
                && !(leaf().search().byPerson() && leaf().search().state() == SearchState.PRUNED);
    }

    /** Whether it takes its place among the samples of a run: it came to an end, or a person left it. Else another is drawn for it. */
    public boolean taken() {
        return sample.sample().status().counts()
                || steps.stream().anyMatch(n -> n.search().byPerson() && n.search().state() == SearchState.PRUNED);
    }

    /** Whether a verifier found its answer right. */
    public boolean passes() {
        return leaf().verdict(Verdict.RIGHT).map(v -> v.outcome() == Verdict.Outcome.YES).orElse(false);
    }

    /** Its text, without reasoning that was shown before an answer. */
    public String text() {
        boolean answers = steps.stream().anyMatch(n -> n.thought().reasoning().solves());
        return steps.stream().filter(n -> !answers || n.thought().reasoning().solves())
                .map(Node::text).collect(Collectors.joining("\n"));
    }

    private static List<Node> own(Tree tree, Id leaf, Set<Id> leaves) {
        List<Node> path = tree.path(leaf);
        List<Node> own = new ArrayList<>();
        for (int i = path.size() - 1; i > 0; i--) {
            Node node = path.get(i);
            if (!own.isEmpty() && leaves.contains(node.id())) {
                break;
            }
            own.addFirst(node);
        }
        return own.isEmpty() ? List.of(path.getLast()) : own;
    }
}
