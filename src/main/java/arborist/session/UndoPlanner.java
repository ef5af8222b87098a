package arborist.session;

import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Draft;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Thing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works out the changes that take one group of edits back, or why that cannot be done. Made anew for each group.
 *
 * <p>A group sets slots that hold a value, and the presence of things. Each comes to what it would be had the group never been: what
 * the edits add up to that stand without it ({@link Standing}). Redo needs nothing of its own: it takes back the group that undid.
 */
final class UndoPlanner {
    private final UndoSource source;
    private final String person;
    private final Id group;
    private final Histories histories;
    /** In the order in which the group touched them, with their problem. */
    private final Map<Thing, Id> things = new LinkedHashMap<>();
    private final Map<Slot, Id> slots = new LinkedHashMap<>();
    /** What the group itself added, and what would not be there without it. */
    private final Set<Id> fresh = new HashSet<>();
    /** What is there now and would not be any more. */
    private final Map<Thing, Id> hidden = new LinkedHashMap<>();

    UndoPlanner(UndoSource source, Histories histories, String person, Id group) {
        this.source = source;
        this.histories = histories;
        this.person = person;
        this.group = group;
    }

    UndoPlan plan() {
        source.added(group).forEach(problem -> things.put(new Thing(Thing.Type.PROBLEM, problem, problem), problem));
        source.edits(group, Integer.MAX_VALUE).forEach(this::touch);
        things.forEach(this::look);
        Edit other = new BuiltUpon(source, histories, person, group).on(things, slots, hidden, fresh);
        if (other != null) {
            return new UndoPlan.Blocked(by(other), prune());
        }
        List<Draft> drafts = new ArrayList<>();
        things.forEach((thing, problem) -> {
            if (!goesWithItsThought(thing)) {
                drafts.add(Draft.of(problem, isThere(thing, problem) ? new Change.Restore(thing)
                        : new Change.Remove(thing)));
            }
        });
        slots.forEach((slot, problem) -> {
            // What was set on something that goes too goes and comes back with it.
            if (!fresh.contains(slot.subject())) {
                List<Edit> settings = histories.settings(problem, slot);
                if (!settings.isEmpty()) {
                    drafts.add(Draft.of(problem, setting(slot, problem, settings)));
                }
            }
        });
        return new UndoPlan.Take(drafts.reversed());
    }

    private Change setting(Slot slot, Id problem, List<Edit> settings) {
        Change without = histories.value(problem, slot, Standing.without(group, settings));
        // A text that is as complete as it was is written anew, rather than ended once more.
        return without instanceof Change.Finish(Id thought, String text, Completeness completeness)
                && histories.value(problem, slot, settings) instanceof Change.Finish now
                && now.completeness() == completeness ? new Change.Rewrite(thought, text) : without;
    }

    private void touch(Edit edit) {
        Thing thing = Added.presence(edit.change());
        Slot slot = Slot.of(edit.change());
        if (thing != null) {
            things.put(thing, edit.problem());
        }
        if (slot != null) {
            slots.put(slot, edit.problem());
        }
    }

    private void look(Thing thing, Id problem) {
        List<Edit> all = histories.presence(problem, thing);
        if (!isThere(thing, problem)) {
            if (all.stream().anyMatch(e -> e.group().equals(group) && Added.thing(e.change()) != null)) {
                fresh.add(thing.id());
            }
            if (Added.present(all)) {
                hidden.put(thing, problem);
            }
        }
    }

    /** Whether the thing would be there without the group. */
    private boolean isThere(Thing thing, Id problem) {
        return Added.present(Standing.without(group, histories.presence(problem, thing)));
    }

    /** What is said of a thought goes and comes back with it; links and simulations hang on others too. */
    private boolean goesWithItsThought(Thing thing) {
        return switch (thing.type()) {
            case VERDICT, SCORE, LABEL, ATTACHMENT -> fresh.contains(thing.on());
            case PROBLEM, RUN, CALL, THOUGHT, BACKUP, LINK, SAMPLE -> false;
        };
    }

    private String by(Edit other) {
        return Narration.by(other, histories.sketch(other.problem(), other.change()));
    }

    /** The topmost of the thoughts that would go. */
    private List<Id> prune() {
        List<Id> top = new ArrayList<>();
        Set<Id> all = new HashSet<>();
        hidden.keySet().forEach(thing -> all.add(thing.id()));
        hidden.forEach((thing, problem) -> {
            var thought = thing.type() == Thing.Type.THOUGHT ? histories.thought(problem, thing.id()) : null;
            if (thought != null && (thought.parent() == null || !all.contains(thought.parent()))) {
                top.add(thing.id());
            }
        });
        return top;
    }
}
