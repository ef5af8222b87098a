package arborist.session;

import arborist.trace.Draft;
import arborist.trace.Id;
import java.util.List;

/** What undoing a group comes to. */
sealed interface UndoPlan {

    /** These changes take it back; none where the group changed nothing in the first place. */
    record Take(List<Draft> drafts) implements UndoPlan {
        public Take {
            drafts = List.copyOf(drafts);
        }
    }

    /**
     * Others have built on it.
     *
     * @param why who did what, without a full stop
     * @param prune the thoughts to prune instead
     */
    record Blocked(String why, List<Id> prune) implements UndoPlan {
        public Blocked {
            prune = List.copyOf(prune);
        }
    }
}
