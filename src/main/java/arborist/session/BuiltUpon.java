package arborist.session;

import arborist.trace.Author;
import arborist.trace.Backup;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Link;
import arborist.trace.Sample;
import arborist.trace.Target;
import arborist.trace.Thing;
import arborist.trace.Thought;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what others have built on a group of edits since: what they set over it, and what would be lost with it. */
final class BuiltUpon {
    private final UndoSource source;
    private final Histories histories;
    private final String person;
    private final Id group;
    /** The group, and what it took back or brought back in its turn. */
    private final Set<Id> chain = new HashSet<>();
    /** The group itself, or the one that did first what it did again. */
    private final Id first;

    BuiltUpon(UndoSource source, Histories histories, String person, Id group) {
        this.source = source;
        this.histories = histories;
        this.person = person;
        this.group = group;
        Id same = group;
        boolean odd = false;
        for (@Nullable Id next = group; next != null && chain.add(next); odd = !odd) {
            same = odd ? same : next;
            next = source.undoes(next);
        }
        first = same;
    }

    /** The first of it, null where there is nothing. */
    @Nullable Edit on(Map<Thing, Id> things, Map<Slot, Id> slots, Map<Thing, Id> hidden, Set<Id> fresh) {
        for (Map.Entry<Thing, Id> thing : things.entrySet()) {
            List<Edit> presence = histories.presence(thing.getValue(), thing.getKey());
            Edit back = since(presence);
            if (back != null && back.change() instanceof Change.Restore && Added.present(ours(presence))) {
                return back;
            }
        }
        for (Map.Entry<Slot, Id> slot : slots.entrySet()) {
            Edit set = fresh.contains(slot.getKey().subject()) ? null
                    : since(histories.settings(slot.getValue(), slot.getKey()));
            if (set != null) {
                return set;
            }
        }
        return hidden.isEmpty() ? null : resting(hidden);
    }

    /** The edit that decides without the group, where it is another's and came after it. */
    private @Nullable Edit since(List<Edit> edits) {
        List<Edit> without = Standing.without(group, edits);
        List<Edit> ours = ours(edits);
        return !ours.isEmpty() && !without.isEmpty() && isOthers(without.getLast())
                && Edit.ORDER.compare(without.getLast(), ours.getLast()) > 0 ? without.getLast() : null;
    }

    private List<Edit> ours(List<Edit> edits) {
        return edits.stream().filter(e -> e.group().equals(group)).toList();
    }

    /** What others made since that rests on something hidden, and is still there. */
    private @Nullable Edit resting(Map<Thing, Id> hidden) {
        Set<Id> ids = new HashSet<>();
        hidden.keySet().forEach(thing -> ids.add(thing.id()));
        Map<Id, Long> since = new HashMap<>();
        source.edits(first, Integer.MAX_VALUE).forEach(edit -> since.putIfAbsent(edit.problem(), edit.clock()));
        for (Id problem : new LinkedHashSet<>(hidden.values())) {
            for (Edit edit : source.others(problem, since.getOrDefault(problem, 0L), person)) {
                if (isOthers(edit) && (ids.contains(problem) || restsOn(edit.change()).anyMatch(ids::contains))
                        && stands(edit, ids)) {
                    return edit;
                }
            }
        }
        return null;
    }

    private boolean isOthers(Edit edit) {
        return !chain.contains(edit.group())
                && edit.author().role() != Author.Role.PROGRAM
                && (!person.equals(edit.author().person()) || edit.author().role() == Author.Role.STRATEGY);
    }

    private boolean stands(Edit edit, Set<Id> hidden) {
        Thing thing = Added.presence(edit.change());
        if (thing != null) {
            return !(edit.change() instanceof Change.Remove) && !hidden.contains(thing.id())
                    && Added.present(histories.presence(edit.problem(), thing));
        }
        Slot slot = Slot.of(edit.change());
        return slot != null && Standing.of(histories.settings(edit.problem(), slot)).contains(edit);
    }

    /** What would not be what it is without the change's subject, or without what it points to. */
    private static Stream<Id> restsOn(Change change) {
        return switch (change) {
            case Change.AddThought(Thought t) -> Stream.of(t.parent(), t.run()).filter(Objects::nonNull);
            case Change.AddLink(Link l) -> Stream.of(l.from(), l.to());
            case Change.AddBackup(Backup b) -> Stream.concat(Stream.of(b.run()), b.path().stream());
            case Change.AddSample(Sample s) -> Stream.of(s.run(), s.leaf());
            case Change.AddLabel(Label l) -> switch (l.target()) {
                case Target.Pair pair -> Stream.of(pair.thought(), pair.other());
                case Target.Solution solution -> Stream.of(solution.thought(), solution.sample());
                default -> Stream.of(l.target().thought());
            };
            default -> Stream.of(change.subject());
        };
    }
}
