package arborist.session;

import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Thing;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds what two sides did differently to one problem since they parted. Labels never conflict: each annotator has their own.
 */
public final class MergeConflicts {
    private static final Words WORDS = Words.of(MergeConflicts.class);

    private MergeConflicts() {}

    /**
     * The conflicts of one problem.
     *
     * @param left edits that only this session had, in {@link Edit#ORDER}
     * @param right edits that only the other one had, in {@link Edit#ORDER}
     * @param merged the problem with both
     */
    public static List<Conflict> of(List<Edit> left, List<Edit> right, Tree merged) {
        List<Conflict> conflicts = new ArrayList<>();
        Map<Slot, Edit> lefts = slots(left);
        Map<Slot, Edit> rights = slots(right);
        lefts.forEach((slot, ours) -> {
            Edit theirs = rights.get(slot);
            if (theirs != null && !ours.author().equals(theirs.author()) && !ours.change().equals(theirs.change())) {
                conflicts.add(both(ours, theirs, merged));
            }
        });
        takenBack(left, right, merged, conflicts);
        takenBack(right, left, merged, conflicts);
        return conflicts;
    }

    private static Map<Slot, Edit> slots(List<Edit> edits) {
        Map<Slot, Edit> newest = new LinkedHashMap<>();
        for (Edit edit : Standing.of(edits)) {
            Slot slot = Slot.of(edit.change());
            if (slot != null) {
                newest.put(slot, edit);
            }
        }
        return newest;
    }

    private static Conflict both(Edit ours, Edit theirs, Tree merged) {
        Edit stands = Edit.ORDER.compare(ours, theirs) > 0 ? ours : theirs;
        return new Conflict(ours.problem(), ours.change().subject(), where(ours, merged,
                WORDS.say("merge-conflicts.both", Narration.by(ours, merged), Narration.by(theirs, merged),
                        Brief.text(stands.author().name(), 40))));
    }

    /** One side took back what the other went on working on. */
    private static void takenBack(List<Edit> removing, List<Edit> working, Tree merged, List<Conflict> conflicts) {
        Map<Id, Edit> removed = new HashMap<>();
        for (Edit edit : removing) {
            if (edit.change() instanceof Change.Remove(Thing thing)) {
                removed.put(thing.id(), edit);
            } else if (edit.change() instanceof Change.Restore(Thing thing)) {
                removed.remove(thing.id());
            }
        }
        for (Edit edit : Standing.of(working)) {
            Edit gone = removed.remove(on(edit.change()));
            if (gone != null && !Objects.equals(gone.author(), edit.author())
                    && !(edit.change() instanceof Change.Remove)) {
                conflicts.add(new Conflict(edit.problem(), edit.change().subject(),
                        WORDS.say("merge-conflicts.taken-back", Narration.by(gone, merged),
                                Narration.by(edit, merged))));
            }
        }
    }

    /** What the work goes on: a new thought hangs on its parent. */
    private static Id on(Change change) {
        return change instanceof Change.AddThought(var thought) && thought.parent() != null
                ? thought.parent()
                : change.subject();
    }

    private static String where(Edit edit, Tree merged, String sentence) {
        String subject = Narration.subject(edit, merged);
        return subject == null ? sentence : WORDS.say("merge-conflicts.where", subject, sentence);
    }
}
