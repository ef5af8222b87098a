package arborist.session;

import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Thing;
import arborist.trace.Thought;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The edits about single things, each subject's read once: all that undo needs, however large the problem is. */
final class Histories {
    private final UndoSource source;
    private final Map<Id, List<Edit>> read = new HashMap<>();

    Histories(UndoSource source) {
        this.source = source;
    }

    /** All edits about one subject, in order. */
    List<Edit> about(Id problem, Id subject) {
        return read.computeIfAbsent(subject, s -> source.about(problem, s));
    }

    /** The edits that say whether the thing is there. */
    List<Edit> presence(Id problem, Thing thing) {
        List<Edit> edits = new ArrayList<>();
        for (Id subject : Added.subjects(thing)) {
            for (Edit edit : about(problem, subject)) {
                Thing here = Added.presence(edit.change());
                if (here != null && here.id().equals(thing.id())) {
                    edits.add(edit);
                }
            }
        }
        edits.sort(Edit.ORDER);
        return edits;
    }

    /** The edits that set the slot, from when its subject was first added; empty also where that never was. */
    List<Edit> settings(Id problem, Slot slot) {
        Edit birth = slot.axis() == Slot.Axis.CHOICE ? null : birth(problem, slot.subject());
        if (birth == null && slot.axis() != Slot.Axis.CHOICE) {
            return List.of();
        }
        return about(problem, slot.subject()).stream()
                .filter(e -> slot.equals(Slot.of(e.change())) && (birth == null || Edit.ORDER.compare(e, birth) > 0))
                .toList();
    }

    /** The change that sets the slot to what it holds after the settings. */
    Change value(Id problem, Slot slot, List<Edit> settings) {
        Edit birth = birth(problem, slot.subject());
        return slot.value(Tree.EMPTY
                .apply(Stream.concat(Stream.ofNullable(birth), settings.stream()).map(Histories::alone).toList()));
    }

    /** As much of a problem as it takes to speak of a change: what it is about and what that points to. */
    Tree sketch(Id problem, Change change) {
        Stream<Id> near = switch (change) {
            case Change.AddLink(var link) -> Stream.of(link.from(), link.to());
            case Change.Remove(Thing thing) -> Stream.of(thing.id(), thing.on());
            case Change.Restore(Thing thing) -> Stream.of(thing.id(), thing.on());
            default -> Stream.of(change.subject());
        };
        return sketch(problem, near.distinct().toList());
    }

    private Tree sketch(Id problem, Collection<Id> subjects) {
        List<Edit> edits = new ArrayList<>();
        subjects.forEach(subject -> about(problem, subject).forEach(edit -> edits.add(alone(edit))));
        edits.sort(Edit.ORDER);
        return Tree.EMPTY.apply(edits);
    }

    /** The thought as it was added, null where it never was. */
    @Nullable Thought thought(Id problem, Id id) {
        Edit birth = birth(problem, id);
        return birth != null && birth.change() instanceof Change.AddThought(Thought thought) ? thought : null;
    }

    /** The edit that first added what has this id. */
    private @Nullable Edit birth(Id problem, Id id) {
        return about(problem, id).stream().filter(e -> {
            Thing thing = Added.thing(e.change());
            return thing != null && Objects.equals(thing.id(), id);
        }).findFirst().orElse(null);
    }

    /** A thought that can stand in a tree without those above it. */
    private static Edit alone(Edit edit) {
        if (!(edit.change() instanceof Change.AddThought(Thought t)) || t.parent() == null) {
            return edit;
        }
        return new Edit(edit.id(), edit.problem(), edit.clock(), edit.group(), edit.author(), edit.time(),
                new Change.AddThought(new Thought(t.id(), t.problem(), null, t.run(), t.kind(), t.text(),
                        t.reasoning(), t.completeness(), t.span(), t.attributes())),
                edit.undoes());
    }
}
