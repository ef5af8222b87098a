package arborist.session;

import arborist.trace.Change;
import arborist.trace.Draft;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out the changes that take one group of a person's edits back, or why that cannot be done. Made anew for each group. */
final class UndoPlanner {
    private final UndoSource source;
    private final String person;
    private final Id group;
    private final Map<Id, List<Edit>> histories = new HashMap<>();

    UndoPlanner(UndoSource source, String person, Id group) {
        this.source = source;
        this.person = person;
        this.group = group;
    }

    UndoPlan plan() {
        List<Draft> drafts = new ArrayList<>();
        for (Id problem : source.added(group)) {
            Edit other = source.newestOfOthers(problem, person);
            if (other != null) {
                return new UndoPlan.Blocked(BuiltUpon.by(other, source.tree(problem)), List.of());
            }
            drafts.add(Draft.of(problem, new Change.Remove(new Thing(Thing.Type.PROBLEM, problem, problem))));
        }
        List<Edit> edits = source.edits(group);
        Set<Id> added = new HashSet<>();
        Set<Id> fresh = new HashSet<>();
        for (Edit edit : edits) {
            Thing thing = Added.orRestored(edit.change());
            if (thing != null && !Inverse.of(edit.change(), earlier(edit)).isEmpty()) {
                added.add(thing.id());
                if (!(edit.change() instanceof Change.Restore)) {
                    fresh.add(thing.id());
                }
            }
        }
        UndoPlan.Blocked blocked = new BuiltUpon(source, person, group, this::about).blocked(edits, added);
        if (blocked != null) {
            return blocked;
        }
        for (Edit edit : edits.reversed()) {
            if (!goesWithItsSubject(edit.change(), fresh)) {
                Inverse.of(edit.change(), earlier(edit)).forEach(c -> drafts.add(Draft.of(edit.problem(), c)));
            }
        }
        return new UndoPlan.Take(drafts);
    }

    /**
     * What was said of something that the group itself added for the first time goes and comes back with it; what others
     * point to does not, nor what was said of something that the group only brought back.
     */
    private static boolean goesWithItsSubject(Change change, Set<Id> fresh) {
        Thing thing = Added.orRestored(change);
        boolean elsewhere = change instanceof Change.AddLink || change instanceof Change.AddBackup
                || change instanceof Change.Remove;
        return !elsewhere && fresh.contains(change.subject())
                && (thing == null || !thing.id().equals(change.subject()));
    }

    private List<Edit> earlier(Edit edit) {
        List<Edit> earlier = new ArrayList<>();
        for (Id subject : Inverse.subjects(edit.change())) {
            for (Edit one : about(edit.problem(), subject)) {
                if (Edit.ORDER.compare(one, edit) < 0) {
                    earlier.add(one);
                }
            }
        }
        earlier.sort(Edit.ORDER);
        return earlier;
    }

    private List<Edit> about(Id problem, Id subject) {
        return histories.computeIfAbsent(subject, s -> source.about(problem, s));
    }

    /** One subject's history, read at most once a plan. */
    interface Histories {
        List<Edit> about(Id problem, Id subject);
    }

    /** The group that did what this one did first: what a redo redoes. */
    static Id original(UndoSource source, Id group) {
        Id original = group;
        Set<Id> seen = new HashSet<>();
        for (@Nullable Id next = original; next != null && seen.add(next);) {
            original = next;
            List<Edit> edits = source.edits(original);
            next = edits.isEmpty() ? null : edits.getFirst().undoes();
        }
        return original;
    }
}
