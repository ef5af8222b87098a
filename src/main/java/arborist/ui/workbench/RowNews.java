package arborist.ui.workbench;

import arborist.trace.Id;
import java.util.HashSet;
import java.util.Set;

/** Which rows of the list of problems may have changed since somebody looked; told on any thread. */
final class RowNews {
    static final News NONE = new News(false, Set.of());

    private boolean all = true;
    private Set<Id> problems = new HashSet<>();

    /**
     * What is new.
     *
     * @param all whether nobody has looked at any row yet
     */
    record News(boolean all, Set<Id> problems) {
        boolean isNothing() {
            return !all && problems.isEmpty();
        }
    }

    /** Whether nothing was new before. */
    synchronized boolean put(Set<Id> more) {
        boolean first = problems.isEmpty();
        problems.addAll(more);
        return first;
    }

    synchronized News take() {
        News news = new News(all, problems);
        all = false;
        problems = new HashSet<>();
        return news;
    }
}
