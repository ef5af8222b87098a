package arborist.reason;

import arborist.trace.Change;
import arborist.trace.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What there is to say of samples that are being written, gathered so that what comes together is told together: changes first, then of
 * each growing thought its newest text. For one thread.
 */
final class Sayings {
    private final List<Change> changes = new ArrayList<>();
    private final Map<Id, String> growing = new LinkedHashMap<>();

    void say(Change change) {
        changes.add(change);
    }

    /** All of a growing thought's text so far. */
    void grow(Id thought, String textSoFar) {
        growing.put(thought, textSoFar);
    }

    /** Ends a growing thought. */
    void finish(Change.Finish finish) {
        growing.remove(finish.thought());
        changes.add(finish);
    }

    /** The changes, for whoever says more of the same in one go. */
    List<Change> changes() {
        return changes;
    }

    /** Tells all of it. */
    void tell(Growth growth) {
        growth.tellAny(changes);
        growing.forEach(growth::grow);
    }
}
