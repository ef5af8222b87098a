package arborist.session;

import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.SearchState;
import arborist.trace.Submission;
import arborist.trace.Thought;
import java.nio.file.Path;
import java.util.List;

/** Two copies of a session in which Anna and Ben went different ways with the same thoughts. */
public final class Parted {
    public static final Id PROBLEM = Id.derived("parted");

    private Parted() {}

    /**
     * Writes both.
     *
     * @param thoughts how many both changed
     */
    public static void write(Path annas, Path bens, int thoughts) {
        try (Session session = Session.create(annas)) {
            Change[] steps = new Change[thoughts + 1];
            steps[0] = new Change.AddProblem(
                    new Problem(PROBLEM, "Add up.", "Add up.", List.of(), "free", null, null, null, Attributes.NONE));
            for (int i = 0; i < thoughts; i++) {
                steps[i + 1] = new Change.AddThought(
                        Thought.of(thought(i), PROBLEM, null, null, Kind.STEP, "step " + i));
            }
            submit(session, "Anna", steps);
            session.saveAs(bens).join();
            for (int i = 0; i < thoughts; i++) {
                submit(session, "Anna", new Change.SetSearch(thought(i), SearchState.PRUNED, "no use"));
            }
        }
        try (Session session = Session.open(bens)) {
            // One edit more, so that of each pair Ben's is the later one and stands: at one clock their ids would settle it.
            submit(session, "Ben", new Change.SetNote(thought(0), "seen"));
            for (int i = 0; i < thoughts; i++) {
                submit(session, "Ben", new Change.SetSearch(thought(i), SearchState.SOLVED, null));
            }
        }
    }

    private static Id thought(int number) {
        return Id.derived("parted " + number);
    }

    private static void submit(Session session, String who, Change... changes) {
        session.submit(Submission.of(Author.person(who), PROBLEM, changes)).join();
    }
}
