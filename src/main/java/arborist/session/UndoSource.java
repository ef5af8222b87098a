package arborist.session;

import arborist.trace.Edit;
import arborist.trace.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What undo asks of the journal. All of it answers at once, on the thread that asks. */
public interface UndoSource {

    /** The person's actions in the order in which they were begun; an implementation may leave out the oldest of very many. */
    List<Action> actions(String person);

    /** The group that this one takes back, null where it takes back none. */
    @Nullable Id undoes(Id group);

    /** The problems that the group itself added. */
    List<Id> added(Id group);

    /** The first of the group's edits in {@link Edit#ORDER}, those of problems that it added left out. */
    List<Edit> edits(Id group, int most);

    /** All edits about one thought, run, sample, call or problem, in {@link Edit#ORDER}. */
    List<Edit> about(Id problem, Id subject);

    /**
     * The edits of the problem after that clock that others made, in {@link Edit#ORDER}. A search counts as another, whoever
     * started it; what the program itself did (it ended a thought that a crash had cut off) counts as nobody's.
     */
    List<Edit> others(Id problem, long clock, String person);
}
