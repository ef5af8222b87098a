package arborist.session.sqlite;

import arborist.trace.Draft;
import arborist.trace.Submission;
import java.util.List;

/**
 * A submission ready to be written.
 *
 * @param submission its drafts as reading them back will give them
 * @param bodies the stored form of each draft's change
 */
public record Prepared(Submission submission, List<StoredBody> bodies) {

    public int size() {
        return bodies.size();
    }

    Draft draft(int index) {
        return submission.drafts().get(index);
    }
}
