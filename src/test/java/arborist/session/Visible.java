package arborist.session;

import arborist.trace.AnswerReading;
import arborist.trace.Attachment;
import arborist.trace.Backup;
import arborist.trace.Call;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Link;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.RunState;
import arborist.trace.Sample;
import arborist.trace.Score;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be seen of a tree: without its clock, with what was taken back counted as absent. What comes back by being added
 * again comes last among its like, so the order of findings, samples and simulations does not count.
 */
record Visible(@Nullable Problem problem, Map<Id, Thought> thoughts, Map<Id, RunState> runs, Map<Id, Call> calls,
        Map<Sample, Read> samples, Set<Backup> backups, Map<String, String> choices) {

    record Thought(arborist.trace.Thought thought, Node.Wording wording, Node.Search search, String note,
            Node.Tally tally,
            List<Id> children, Set<Score> scores, Set<Label> labels, Set<Verdict> verdicts, Set<Link> links,
            Set<Attachment> attachments) {}

    record Read(@Nullable AnswerReading reading, boolean struck) {}

    static Visible of(Tree tree) {
        if (tree.removed() || tree.problem() == null) {
            return new Visible(null, Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), Map.of());
        }
        Map<Id, Thought> thoughts = new HashMap<>();
        for (Node node : tree.nodes().values()) {
            if (!node.removed()) {
                Node.Findings f = node.findings();
                thoughts.put(node.id(),
                        new Thought(node.thought(), node.wording(), node.search(), node.note(), node.tally(),
                                tree.children(node.id()).stream().map(Node::id).toList(), new HashSet<>(f.scores()),
                                new HashSet<>(f.labels()), new HashSet<>(f.verdicts()), new HashSet<>(f.links()),
                                new HashSet<>(f.attachments())));
            }
        }
        Map<Id, RunState> runs = new HashMap<>();
        tree.liveRuns().forEach(run -> runs.put(run.run().id(), run));
        Map<Sample, Read> samples = new HashMap<>();
        tree.samples().values().forEach(s -> samples.put(s.sample(), new Read(s.reading(), s.struck())));
        return new Visible(tree.problem(), thoughts, runs, new HashMap<>(tree.calls()), samples,
                new HashSet<>(tree.backups().values()), new HashMap<>(tree.choices()));
    }
}
