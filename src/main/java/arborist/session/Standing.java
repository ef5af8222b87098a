package arborist.session;

import arborist.trace.Edit;
import arborist.trace.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out what was taken back: groups that were undone, and the undoing itself. */
final class Standing {
    private Standing() {}

    /** The edits that stand, of those given in order about one subject. */
    static List<Edit> of(List<Edit> edits) {
        Set<Id> gone = new HashSet<>();
        List<Edit> standing = new ArrayList<>();
        for (Edit edit : edits.reversed()) {
            if (gone.contains(edit.group())) {
                continue;
            }
            if (edit.undoes() == null) {
                standing.add(edit);
            } else {
                gone.add(edit.undoes());
            }
        }
        return standing.reversed();
    }
}
