package arborist.app.crash;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** The ids of the acts done last: what was done, never to what. Safe to use from any thread. */
public final class Trail {
    private static final int MOST = 20;
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,60}");

    private final Deque<String> last = new ArrayDeque<>();

    /** An act was done. What does not look like an id is not kept, since it may be a text. */
    public synchronized void done(String id) {
        if (last.size() == MOST) {
            last.removeFirst();
        }
        last.addLast(ID.matcher(id).matches() ? id : "?");
    }

    /** The oldest first. */
    public synchronized List<String> last() {
        return List.copyOf(last);
    }
}
