package arborist.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes that are made together or not at all, and are undone together.
 *
 * @param group the action; several submissions of one long action (an import, a run) share it
 * @param payloads what the changes point to
 * @param undoes the group these changes take back, null where they take back none
 */
public record Submission(Id group, Author author, List<Draft> drafts, List<Payload> payloads, @Nullable Id undoes) {
    public Submission {
        drafts = List.copyOf(drafts);
        payloads = List.copyOf(payloads);
    }

    /**
     * A part of what a run does. All of a run is one action, however many submissions it takes and however often it is resumed: its
     * group is the run's own id, so that whoever goes on with it need look nothing up.
     */
    public static Submission ofRun(Id run, Author author, List<Draft> drafts, List<Payload> payloads) {
        return new Submission(run, author, drafts, payloads, null);
    }

    /** An action of its own. */
    public static Submission of(Author author, List<Draft> drafts) {
        return new Submission(Id.random(), author, drafts, List.of(), null);
    }

    /** An action of its own on one problem. */
    public static Submission of(Author author, Id problem, Change... changes) {
        return of(author, List.of(changes).stream().map(c -> Draft.of(problem, c)).toList());
    }
}
