package arborist.session;

import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What undo asks of the journal. All of it answers at once, on the thread that asks. */
public interface UndoSource {

    /** The person's actions in the order in which they were made; an implementation may leave out the oldest of very many. */
    List<Action> actions(String person);

    /** The problems that the group itself added. */
    List<Id> added(Id group);

    /** The group's edits in {@link Edit#ORDER}, those of problems that it added left out. */
    List<Edit> edits(Id group);

    /** All edits about one thought, run, sample, call or problem, in {@link Edit#ORDER}. */
    List<Edit> about(Id problem, Id subject);

    /** The newest edit in the problem that was not made by the person or on their behalf, null where there is none. */
    @Nullable Edit newestOfOthers(Id problem, String person);

    /** The problem as it is now, {@link Tree#EMPTY} where there is none. */
    Tree tree(Id problem);
}
