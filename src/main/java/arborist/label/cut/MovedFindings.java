package arborist.label.cut;

import arborist.trace.Attachment;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Link;
import arborist.trace.LinkType;
import arborist.trace.Node;
import arborist.trace.Score;
import arborist.trace.TextVersion;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What else was said of thoughts: copies keep all of it. Of a step that was cut, notes, attachments and links go to where it ends; a
 * score of the path and a verdict hold only where a new step ends there too, and a score of the step alone was given to other words.
 */
final class MovedFindings {
    private final Tree tree;
    private final Seams seams;
    private final List<Id> ids;
    private final List<Node> below;
    private final Map<Id, Id> thoughts;

    MovedFindings(Tree tree, Seams seams, List<Id> ids, List<Node> below, Map<Id, Id> thoughts) {
        this.tree = tree;
        this.seams = seams;
        this.ids = ids;
        this.below = below;
        this.thoughts = thoughts;
    }

    void add(List<Change> changes) {
        for (int j = 0; j < ids.size(); j++) {
            notes(j, changes);
        }
        for (int i = 0; i < seams.olds().size(); i++) {
            cut(i, changes);
        }
        for (Node node : below) {
            Id now = to(node);
            if (!node.note().isEmpty()) {
                changes.add(new Change.SetNote(now, node.note()));
            }
            node.findings().verdicts().forEach(v -> changes.add(moved(v, now, v.text())));
            node.findings().scores().forEach(s -> changes.add(moved(s, now, s.text())));
        }
        Set<Id> linked = new HashSet<>();
        seams.olds().forEach(node -> hanging(node, linked, changes));
        below.forEach(node -> hanging(node, linked, changes));
    }

    private void notes(int piece, List<Change> changes) {
        StringBuilder note = new StringBuilder();
        for (int i : seams.sources(piece)) {
            String old = seams.olds().get(i).note();
            if (!old.isEmpty() && seams.end(i) == piece) {
                note.append(note.isEmpty() ? "" : "\n").append(old);
            }
        }
        if (!note.isEmpty()) {
            changes.add(new Change.SetNote(ids.get(piece), note.toString()));
        }
    }

    private void cut(int old, List<Change> changes) {
        Node node = seams.olds().get(old);
        Id now = to(node);
        TextVersion version = seams.news().get(seams.end(old)).version();
        if (seams.endsAlike(old)) {
            node.findings().verdicts().stream().filter(v -> !node.isStale(v))
                    .filter(v -> !v.aspect().equals(Verdict.VALID) || seams.isSame(old))
                    .forEach(v -> changes.add(moved(v, now, version)));
            node.findings().scores().stream().filter(s -> !node.isStale(s))
                    .filter(s -> s.scope() == Score.Scope.PATH || seams.isSame(old))
                    .forEach(s -> changes.add(moved(s, now, version)));
        }
    }

    /** What hangs on a thought, or leads to it. */
    private void hanging(Node node, Set<Id> linked, List<Change> changes) {
        for (Attachment a : node.findings().attachments()) {
            changes.add(new Change.Attach(
                    new Attachment(id(a.id(), to(node)), to(node), a.role(), a.mediaType(), a.content())));
        }
        for (Link link : node.findings().links()) {
            boolean there = tree.live(link.from()).isPresent() && tree.live(link.to()).isPresent();
            if (there && !link.type().equals(LinkType.CUT_FROM) && linked.add(link.id())) {
                Id from = thoughts.getOrDefault(link.from(), link.from());
                Id to = thoughts.getOrDefault(link.to(), link.to());
                changes.add(new Change.AddLink(new Link(id(id(link.id(), from), to), link.type(), from, to)));
            }
        }
    }

    private Id to(Node node) {
        return Objects.requireNonNull(thoughts.get(node.id()));
    }

    private static Change moved(Verdict v, Id now, TextVersion version) {
        return new Change.AddVerdict(new Verdict(id(v.id(), now), now, v.verifier(), v.version(), v.aspect(),
                v.outcome(), v.evidence(), version, v.oracle()));
    }

    private static Change moved(Score s, Id now, TextVersion version) {
        return new Change.AddScore(new Score(id(s.id(), now), now, s.scorer(), s.value(), s.min(), s.max(),
                s.higherIsBetter(), s.readings(), s.evidence(), s.scope(), version));
    }

    private static Id id(Id old, Id now) {
        return Id.derived("cut", old.toString(), now.toString());
    }
}
