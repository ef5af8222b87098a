package arborist.ui.labels;

import arborist.session.Session;
import arborist.trace.Id;
import arborist.ui.kit.Fx;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Leads an annotator who undid a label of another problem to where it was. */
final class Reversals {
    /** One label is taken back together with what contradicted it, on each step of a solution at most. */
    private static final int LATEST = 200;

    private final Session session;
    private final Course course;
    private final Consumer<String> fail;

    Reversals(Session session, Course course, Consumer<String> fail) {
        this.session = session;
        this.course = course;
        this.fail = fail;
    }

    /** @param problems that undo or redo changed; what changed several at once leads nowhere */
    void follow(Set<Id> problems) {
        if (problems.size() != 1) {
            return;
        }
        Id problem = problems.iterator().next();
        var latest = session.editCount(problem)
                .thenCompose(count -> session.edits(problem, Math.max(0, count - LATEST), LATEST));
        Fx.then(session.glance(problem).thenCombine(latest,
                (tree, edits) -> edits.isEmpty() ? Optional.<Reversal>empty()
                        : Reversal.of(edits.stream().filter(e -> e.group().equals(edits.getLast().group())).toList(),
                                tree, null)),
                found -> found.ifPresent(back -> course.open(problem, back.key(), back.step())), fail);
    }
}
