package arborist.session;

import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Thing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which changes add something, and what. */
final class Added {
    private Added() {}

    /** What the change adds, null where it adds nothing. */
    static @Nullable Thing thing(Change change) {
        return switch (change) {
            case Change.AddProblem(var p) -> new Thing(Thing.Type.PROBLEM, p.id(), p.id());
            case Change.StartRun(var r) -> new Thing(Thing.Type.RUN, r.id(), r.id());
            case Change.RecordCall(var c) -> new Thing(Thing.Type.CALL, c.id(), c.id());
            case Change.AddThought(var t) -> new Thing(Thing.Type.THOUGHT, t.id(), t.id());
            case Change.AddVerdict(var v) -> new Thing(Thing.Type.VERDICT, v.id(), v.thought());
            case Change.AddScore(var s) -> new Thing(Thing.Type.SCORE, s.id(), s.thought());
            case Change.AddBackup(var b) -> new Thing(Thing.Type.BACKUP, b.id(), b.leaf());
            case Change.AddLabel(var l) -> new Thing(Thing.Type.LABEL, l.id(), l.target().thought());
            case Change.AddLink(var l) -> new Thing(Thing.Type.LINK, l.id(), l.from());
            case Change.Attach(var a) -> new Thing(Thing.Type.ATTACHMENT, a.id(), a.thought());
            case Change.AddSample(var s) -> new Thing(Thing.Type.SAMPLE, s.id(), s.run());
            case Change.ReviseProblem _,Change.SetRun _,Change.Rewrite _,Change.Finish _,Change.SetSearch _,Change.SetGivenUp _,Change.SetNote _,Change.ReadAnswer _,Change.Strike _,Change.Choose _,Change.Remove _,Change.Restore _ ->
                    null;
        };
    }

    /** What the change adds or brings back, null where it does neither. */
    static @Nullable Thing orRestored(Change change) {
        return change instanceof Change.Restore(Thing thing) ? thing : thing(change);
    }

    /** Whether something is there after the edits about it, which come in order. */
    static boolean present(Thing thing, List<Edit> edits) {
        boolean added = false;
        boolean present = false;
        for (Edit edit : edits) {
            Thing here = thing(edit.change());
            if (here != null && here.id().equals(thing.id())) {
                // What left a tombstone does not come back by being added again.
                present = present || !added || !thing.type().leavesTombstone();
                added = true;
            } else if (edit.change() instanceof Change.Remove(Thing gone) && gone.id().equals(thing.id())) {
                present = false;
            } else if (edit.change() instanceof Change.Restore(Thing back) && back.id().equals(thing.id())) {
                present = added && thing.type().leavesTombstone() || present;
            }
        }
        return present;
    }

    /** The subjects in whose histories edits about the thing stand. */
    static List<Id> subjects(Thing thing) {
        return thing.on().equals(thing.id()) ? List.of(thing.id()) : List.of(thing.on(), thing.id());
    }
}
