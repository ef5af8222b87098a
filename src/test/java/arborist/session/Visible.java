package arborist.session;

import arborist.trace.Attachment;
import arborist.trace.Backup;
import arborist.trace.Call;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Link;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.RunState;
import arborist.trace.SampleState;
import arborist.trace.Score;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be seen of a tree: without its clock, with what was taken back, and what hangs below that, counted as absent. Everything
 * else counts, the order too.
 */
record Visible(@Nullable Problem problem, List<Id> roots, Map<Id, Thought> thoughts, List<RunState> runs,
        Map<Id, Call> calls, List<SampleState> samples, List<Backup> backups, Map<String, String> choices) {

    record Thought(arborist.trace.Thought thought, Node.Wording wording, Node.Search search, String note,
            Node.Tally tally, List<Id> children, List<Score> scores, List<Label> labels, List<Verdict> verdicts,
            List<Link> links, List<Attachment> attachments) {}

    static Visible of(Tree tree) {
        if (tree.removed() || tree.problem() == null) {
            return new Visible(null, List.of(), Map.of(), List.of(), Map.of(), List.of(), List.of(), Map.of());
        }
        Map<Id, Thought> thoughts = new HashMap<>();
        for (Node node : tree.nodes().values()) {
            if (tree.live(node.id()).isPresent()) {
                Node.Findings f = node.findings();
                thoughts.put(node.id(),
                        new Thought(node.thought(), node.wording(), node.search(), node.note(), node.tally(),
                                tree.children(node.id()).stream().map(Node::id).toList(), f.scores(), f.labels(),
                                f.verdicts(),
                                f.links().stream()
                                        .filter(l -> tree.live(l.from()).isPresent() && tree.live(l.to()).isPresent())
                                        .toList(),
                                f.attachments()));
            }
        }
        return new Visible(tree.problem(), tree.liveRoots().stream().map(Node::id).toList(), thoughts,
                tree.liveRuns(), new HashMap<>(tree.calls()), there(tree.sampleOrder(), tree.samples()),
                there(tree.backupOrder(), tree.backups()), new HashMap<>(tree.choices()));
    }

    private static <T> List<T> there(List<Id> order, Map<Id, T> all) {
        return order.stream().map(all::get).filter(Objects::nonNull).toList();
    }
}
