package arborist.session;

import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Link;
import arborist.trace.Node;
import arborist.trace.SampleState;
import arborist.trace.Thing;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what others have built on the edits of a group since: what would be lost with them. */
final class BuiltUpon {
    private final UndoSource source;
    private final String person;
    private final Id group;
    private final UndoPlanner.Histories histories;

    BuiltUpon(UndoSource source, String person, Id group, UndoPlanner.Histories histories) {
        this.source = source;
        this.person = person;
        this.group = group;
        this.histories = histories;
    }

    /** Null where nobody has. */
    UndoPlan.@Nullable Blocked blocked(List<Edit> edits, Set<Id> added) {
        for (Edit edit : edits) {
            Tree tree = source.tree(edit.problem());
            Thing thing = Added.orRestored(edit.change());
            Edit other = thing == null ? later(edit) : on(thing, edit, tree, added);
            if (other != null) {
                return new UndoPlan.Blocked(by(other, tree), prune(edits, added, tree));
            }
        }
        return null;
    }

    static String by(Edit other, Tree tree) {
        String deed = Narration.of(other, tree);
        String name = Brief.text(other.author().name(), 40);
        return other.author().role() == Author.Role.PERSON ? deed : name + " " + deed;
    }

    /** What another set in the same slot since. */
    private @Nullable Edit later(Edit edit) {
        Slot slot = Slot.of(edit.change());
        return slot == null ? null
                : first(edit.problem(), slot.subject(), edit, e -> slot.equals(Slot.of(e.change())));
    }

    private @Nullable Edit on(Thing thing, Edit edit, Tree tree, Set<Id> added) {
        return switch (thing.type()) {
            case THOUGHT -> onThought(thing.id(), edit, tree, added);
            case RUN -> onRun(thing.id(), edit, tree, added);
            case SAMPLE -> first(edit.problem(), thing.id(), edit, e -> true);
            case PROBLEM -> source.newestOfOthers(edit.problem(), person);
            case CALL, VERDICT, SCORE, BACKUP, LABEL, LINK, ATTACHMENT -> null;
        };
    }

    private @Nullable Edit onThought(Id thought, Edit edit, Tree tree, Set<Id> added) {
        Node node = tree.node(thought);
        if (node == null || node.removed()) {
            return null;
        }
        List<Id> near = new ArrayList<>();
        tree.children(thought).forEach(child -> near.add(child.id()));
        for (Link link : node.findings().links()) {
            near.add(link.from());
        }
        for (SampleState sample : tree.samples().values()) {
            if (sample.sample().leaf().equals(thought)) {
                near.add(sample.sample().id());
            }
        }
        Edit said = first(edit.problem(), thought, edit, e -> stillThere(e, tree));
        for (Id other : near) {
            if (said == null && !added.contains(other)) {
                said = first(edit.problem(), other, edit, e -> pointsTo(thought, e.change()) && stillThere(e, tree));
            }
        }
        return said;
    }

    private @Nullable Edit onRun(Id run, Edit edit, Tree tree, Set<Id> added) {
        Edit said = first(edit.problem(), run, edit, e -> true);
        for (Node node : tree.nodes().values()) {
            if (said == null && run.equals(node.thought().run()) && !node.removed() && !added.contains(node.id())) {
                said = first(edit.problem(), node.id(), edit, e -> e.change() instanceof Change.AddThought);
            }
        }
        return said;
    }

    private static boolean pointsTo(Id thought, Change change) {
        return switch (change) {
            case Change.AddThought(var t) -> thought.equals(t.parent());
            case Change.AddLink(var l) -> thought.equals(l.to());
            case Change.AddSample(var s) -> thought.equals(s.leaf());
            default -> false;
        };
    }

    /** Whether what the edit added was not taken back since in some other way than by undo. */
    private boolean stillThere(Edit edit, Tree tree) {
        Thing thing = Added.thing(edit.change());
        if (thing == null || thing.type() == Thing.Type.SAMPLE) {
            return thing == null || tree.samples().containsKey(thing.id());
        }
        return Added.present(thing, histories.about(edit.problem(), thing.on()));
    }

    private @Nullable Edit first(Id problem, Id subject, Edit since, java.util.function.Predicate<Edit> matters) {
        for (Edit edit : Standing.of(histories.about(problem, subject))) {
            boolean presence = edit.change() instanceof Change.Remove || edit.change() instanceof Change.Restore;
            if (!presence && !person.equals(edit.author().person()) && !edit.group().equals(group)
                    && Edit.ORDER.compare(edit, since) > 0 && matters.test(edit)) {
                return edit;
            }
        }
        return null;
    }

    /** The topmost of the thoughts that the group added. */
    private static List<Id> prune(List<Edit> edits, Set<Id> added, Tree tree) {
        List<Id> top = new ArrayList<>();
        for (Edit edit : edits) {
            Thing thing = Added.orRestored(edit.change());
            if (thing != null && thing.type() == Thing.Type.THOUGHT) {
                Node node = tree.live(thing.id()).orElse(null);
                if (node != null && (node.thought().parent() == null || !added.contains(node.thought().parent()))) {
                    top.add(thing.id());
                }
            }
        }
        return top;
    }
}
