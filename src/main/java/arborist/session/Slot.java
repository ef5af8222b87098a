package arborist.session;

import arborist.trace.Change;
import arborist.trace.Id;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds one value at a time, so that setting it replaces what another set.
 *
 * @param name of a choice, empty for all others
 */
record Slot(Id subject, Axis axis, String name) {
    enum Axis {
        PROBLEM, RUN, WORDING, SEARCH, GIVEN_UP, NOTE, READING, STRUCK, CHOICE
    }

    /** The slot that the change sets, null where it sets none. */
    static @Nullable Slot of(Change change) {
        return switch (change) {
            case Change.ReviseProblem c -> new Slot(c.subject(), Axis.PROBLEM, "");
            case Change.SetRun c -> new Slot(c.subject(), Axis.RUN, "");
            case Change.Rewrite c -> new Slot(c.subject(), Axis.WORDING, "");
            case Change.Finish c -> new Slot(c.subject(), Axis.WORDING, "");
            case Change.SetSearch c -> new Slot(c.subject(), Axis.SEARCH, "");
            case Change.SetGivenUp c -> new Slot(c.subject(), Axis.GIVEN_UP, "");
            case Change.SetNote c -> new Slot(c.subject(), Axis.NOTE, "");
            case Change.ReadAnswer c -> new Slot(c.subject(), Axis.READING, "");
            case Change.Strike c -> new Slot(c.subject(), Axis.STRUCK, "");
            case Change.Choose c -> new Slot(c.subject(), Axis.CHOICE, c.name());
            case Change.AddProblem _,Change.StartRun _,Change.RecordCall _,Change.AddThought _,Change.AddVerdict _,Change.AddScore _,Change.AddBackup _,Change.AddLabel _,Change.AddLink _,Change.Attach _,Change.AddSample _,Change.Remove _,Change.Restore _ ->
                    null;
        };
    }
}
