package arborist.session;

import arborist.trace.Id;
import java.util.ArrayList;
import java.util.List;

/**
 * What one person can undo and redo.
 *
 * @param undoable groups that stand, the one to undo first first
 * @param redoable groups that took back another, the one to redo first first
 */
public record UndoHistory(List<Id> undoable, List<Id> redoable) {
    public UndoHistory {
        undoable = List.copyOf(undoable);
        redoable = List.copyOf(redoable);
    }

    /**
     * Reads it from a person's actions.
     *
     * @param actions in the order in which they were made; the oldest may be left out
     */
    public static UndoHistory of(Iterable<Action> actions) {
        List<Id> standing = new ArrayList<>();
        List<Id> taken = new ArrayList<>();
        for (Action action : actions) {
            Id undoes = action.undoes();
            if (undoes != null && taken.remove(undoes)) {
                standing.add(action.group());
            } else if (undoes != null && standing.remove(undoes)) {
                taken.add(action.group());
            } else {
                // Whatever else is new, also where it takes back what is not this person's to redo.
                standing.add(action.group());
                taken.clear();
            }
        }
        return new UndoHistory(standing.reversed(), taken.reversed());
    }
}
