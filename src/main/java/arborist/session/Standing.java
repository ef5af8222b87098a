package arborist.session;

import arborist.trace.Edit;
import arborist.trace.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leaves out what was taken back: groups that were undone, and the undoing itself. What is taken back and done again stands where it
 * stood first.
 */
final class Standing {
    private Standing() {}

    /** The edits that stand, of those given in order about one slot or one subject. */
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

    /** Those that would stand if the group had never been. */
    static List<Edit> without(Id group, List<Edit> edits) {
        return of(edits.stream().filter(edit -> !edit.group().equals(group)).toList());
    }
}
