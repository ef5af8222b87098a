package arborist.session;

import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Thing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which changes add something, and what; and which say whether it is there. */
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

    /** What the change adds, takes back or brings back; null where it does none of these. */
    static @Nullable Thing presence(Change change) {
        return switch (change) {
            case Change.Remove(Thing thing) -> thing;
            case Change.Restore(Thing thing) -> thing;
            default -> thing(change);
        };
    }

    /** Whether the thing is there after these edits, which are those that say so of it, in order. */
    static boolean present(List<Edit> edits) {
        return !edits.isEmpty() && !(edits.getLast().change() instanceof Change.Remove);
    }

    /** The subjects in whose histories edits about the thing stand. */
    static List<Id> subjects(Thing thing) {
        return thing.on().equals(thing.id()) ? List.of(thing.id()) : List.of(thing.on(), thing.id());
    }
}
