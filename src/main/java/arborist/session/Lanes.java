package arborist.session;

import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Thought;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which edits belong to one sample alone, of runs whose samples are independent: each a chain of thoughts that no other sample has part
 * in. They may have been drawn side by side, so that their edits lie among one another; each is a lane.
 */
final class Lanes {
    /** A retelling of so few samples is short in every step. */
    private static final int FEWEST = 2;

    private final Map<Id, Id> runOf = new LinkedHashMap<>();
    private final Map<Id, Id> headOf = new HashMap<>();
    private final Map<Id, Integer> children = new HashMap<>();
    private final Map<Id, Integer> sampleAt = new HashMap<>();
    private final Map<Id, Id> leafOf = new HashMap<>();
    private final Map<Id, Integer> runAt = new HashMap<>();
    private final Set<Id> mingled = new HashSet<>();
    private final Map<Id, Integer> ranks = new HashMap<>();

    private Lanes(List<Edit> edits) {
        edits.forEach(edit -> note(edit.change()));
        headOf.forEach((thought, head) -> {
            if (children.getOrDefault(thought, 0) > 1) {
                mingle(head);
            }
        });
        rank();
    }

    static Lanes of(List<Edit> edits) {
        return new Lanes(edits);
    }

    /** How many there are. */
    int size() {
        return ranks.size();
    }

    /** The place of the lane that an edit belongs to among all, in the order of runs and of the samples' numbers; -1 where it is in none. */
    int of(Edit edit) {
        Change change = edit.change();
        if (edit.author().role() == Author.Role.PERSON || edit.undoes() != null || !moves(change)) {
            return -1;
        }
        Id thought = Objects.requireNonNullElse(leafOf.get(change.subject()), change.subject());
        Id head = headOf.get(thought);
        return head == null ? -1 : ranks.getOrDefault(head, -1);
    }

    /** What changes a thought or a sample, and nothing else that another lane knows of. */
    private static boolean moves(Change change) {
        return switch (change) {
            case Change.AddThought _,Change.Finish _,Change.AddScore _,Change.AddVerdict _,Change.AddSample _,Change.ReadAnswer _,Change.SetSearch _,Change.SetGivenUp _,Change.Attach _ ->
                    true;
            default -> false;
        };
    }

    private void note(Change change) {
        switch (change) {
            case Change.StartRun(var run) -> runAt.putIfAbsent(run.id(), runAt.size());
            case Change.AddThought(Thought thought) when thought.run() != null -> grow(thought, thought.run());
            case Change.AddSample(var sample) -> {
                leafOf.put(sample.id(), sample.leaf());
                Id head = headOf.get(sample.leaf());
                if (head != null && sampleAt.putIfAbsent(head, sample.index()) != null) {
                    mingle(head);
                }
            }
            default -> {
            }
        }
    }

    private void grow(Thought thought, Id run) {
        if (runOf.putIfAbsent(thought.id(), run) != null) {
            return;
        }
        Id parent = thought.parent();
        boolean goesOn = parent != null && run.equals(runOf.get(parent)) && headOf.containsKey(parent);
        headOf.put(thought.id(), goesOn && parent != null ? Objects.requireNonNull(headOf.get(parent)) : thought.id());
        if (goesOn && parent != null) {
            children.merge(parent, 1, Integer::sum);
        }
    }

    /** Where two samples have steps in common, or a search weighs branches, the order in which things came about is the story. */
    private void mingle(Id head) {
        Id run = runOf.get(head);
        if (run != null) {
            mingled.add(run);
        }
    }

    private void rank() {
        Map<Id, Long> samples = new HashMap<>();
        sampleAt.keySet().forEach(head -> samples.merge(Objects.requireNonNull(runOf.get(head)), 1L, Long::sum));
        List<Id> heads = sampleAt.keySet().stream().filter(head -> {
            @Nullable Id run = runOf.get(head);
            return run != null && !mingled.contains(run) && samples.getOrDefault(run, 0L) >= FEWEST;
        }).sorted(java.util.Comparator.<Id>comparingInt(h -> runAt.getOrDefault(runOf.get(h), -1))
                .thenComparingInt(h -> sampleAt.getOrDefault(h, 0))).toList();
        for (Id head : heads) {
            ranks.put(head, ranks.size());
        }
    }
}
