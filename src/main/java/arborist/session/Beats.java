package arborist.session;

import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.SearchState;
import arborist.trace.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the beats of a problem's edits: where a retelling stops. Calls, attachments and the like are passed over, and what was found
 * about one thought in a row is one beat.
 */
public final class Beats {
    private final @Nullable Id run;
    private final Map<Id, Id> runOf = new HashMap<>();
    private final Map<Id, Id> leafOf = new HashMap<>();
    private final List<Beat> beats = new ArrayList<>();
    /** Whether the last beat may be joined by verdicts about other thoughts: it has none but such. */
    private boolean checking;
    private boolean foreign;

    private Beats(@Nullable Id run) {
        this.run = run;
    }

    /**
     * All of them, in order.
     *
     * @param edits all edits of a problem
     * @param run the one run that is retold, null for all
     */
    public static List<Beat> of(Iterable<Edit> edits, @Nullable Id run) {
        return of(edits, run, position -> -1);
    }

    /**
     * The same, where no beat is of two samples.
     *
     * @param lane of the sample that the edit at a position belongs to, -1 for none
     */
    static List<Beat> of(Iterable<Edit> edits, @Nullable Id run, IntUnaryOperator lane) {
        Beats beats = new Beats(run);
        int position = 0;
        int before = -1;
        for (Edit edit : edits) {
            int now = lane.applyAsInt(position);
            beats.foreign |= now != before;
            before = now;
            beats.take(edit, position++);
        }
        return beats.beats;
    }

    /**
     * The next turn of the search from a beat on, or the one before: of turns of one kind in a row the first.
     *
     * @param at from 0 for before the first beat to their number
     * @param by 1 or -1
     * @return the number of beats that have happened there; {@code at} itself where there is no other turn
     */
    public static int turn(List<Beat> beats, int at, int by) {
        for (int i = at + by; i >= 1 && i <= beats.size(); i += by) {
            Beat beat = beats.get(i - 1);
            if (beat.turns() && (i < 2 || beats.get(i - 2).kind() != beat.kind())) {
                return i;
            }
        }
        return at;
    }

    private void take(Edit edit, int position) {
        Change change = edit.change();
        Id of = note(change);
        boolean other = run != null && of != null && !of.equals(run);
        Beat.Kind kind = other ? null : kind(edit);
        // A beat tells all edits from its first to its last: none of another run may lie between.
        foreign |= other;
        if (kind == null) {
            return;
        }
        Id about = about(change);
        Beat last = beats.isEmpty() ? null : beats.getLast();
        boolean verdict = change instanceof Change.AddVerdict(Verdict v) && !v.aspect().equals(Verdict.RIGHT);
        if (last != null && !foreign && joins(last, about, kind, verdict)) {
            Beat.Kind both = kind == Beat.Kind.FOUND ? last.kind() : kind;
            beats.set(beats.size() - 1, new Beat(last.from(), position + 1, about, both));
            checking &= verdict;
        } else {
            beats.add(new Beat(position, position + 1, about, kind));
            checking = verdict;
            foreign = false;
        }
    }

    private boolean joins(Beat last, @Nullable Id about, Beat.Kind kind, boolean verdict) {
        boolean same = Objects.equals(last.about(), about);
        return switch (kind) {
            case FOUND -> last.kind() == Beat.Kind.FOUND && (same || checking && verdict);
            case SAMPLED -> last.kind() == Beat.Kind.SAMPLED && same;
            case SOLVED, DEAD_END -> last.kind() == Beat.Kind.FOUND && same && !checking;
            default -> false;
        };
    }

    /** Remembers what belongs to what, and tells the run that the change is of; null where it is of none. */
    private @Nullable Id note(Change change) {
        switch (change) {
            case Change.AddThought(var thought) when thought.run() != null ->
                    runOf.put(thought.id(), thought.run());
            case Change.AddSample(var sample) -> {
                runOf.put(sample.id(), sample.run());
                leafOf.put(sample.id(), sample.leaf());
            }
            case Change.StartRun(var started) -> runOf.put(started.id(), started.id());
            case Change.RecordCall(var call) -> runOf.put(call.id(), call.run());
            default -> {
            }
        }
        return runOf.get(change.subject());
    }

    private @Nullable Id about(Change change) {
        return switch (change) {
            case Change.AddSample(var sample) -> sample.leaf();
            case Change.ReadAnswer(Id sample, var _) -> leafOf.get(sample);
            case Change.Strike(Id sample, boolean _) -> leafOf.get(sample);
            case Change.SetRun set -> set.chosen().isEmpty() ? null : set.chosen().getFirst();
            case Change.Remove(var thing) -> thing.on();
            case Change.Restore(var thing) -> thing.on();
            case Change.AddProblem _,Change.ReviseProblem _,Change.StartRun _,Change.RecordCall _,Change.Choose _ ->
                    null;
            default -> change.subject();
        };
    }

    /** Null for what a retelling passes over. */
    private static Beat.@Nullable Kind kind(Edit edit) {
        boolean person = edit.author().role() == Author.Role.PERSON;
        return switch (edit.change()) {
            case Change.AddProblem _,Change.RecordCall _,Change.Attach _ -> null;
            case Change.Choose choose when SpeakerNotes.isNote(choose.name()) -> null;
            case Change.StartRun _ -> Beat.Kind.OTHER;
            case Change.SetRun set -> set.status().ended() ? Beat.Kind.CHOSEN : null;
            case Change.AddThought(var thought) when thought.completeness() == Completeness.GROWING -> null;
            case Change.AddThought(var thought) -> person && thought.parent() != null ? Beat.Kind.TENDED
                    : Beat.Kind.GROWN;
            case Change.Finish _ -> person ? Beat.Kind.TENDED : Beat.Kind.GROWN;
            case Change.SetSearch set -> search(set.state(), person || set.byPerson());
            case Change.AddScore _,Change.AddVerdict _,Change.AddBackup _,Change.AddLink _ ->
                    person ? Beat.Kind.TENDED : Beat.Kind.FOUND;
            case Change.AddSample _,Change.ReadAnswer _ -> person ? Beat.Kind.TENDED : Beat.Kind.SAMPLED;
            default -> person ? Beat.Kind.TENDED : Beat.Kind.OTHER;
        };
    }

    private static Beat.@Nullable Kind search(SearchState state, boolean person) {
        return switch (state) {
            case PRUNED -> Beat.Kind.PRUNED;
            case SOLVED -> Beat.Kind.SOLVED;
            case DEAD_END -> Beat.Kind.DEAD_END;
            case OPEN -> person ? Beat.Kind.TENDED : Beat.Kind.OTHER;
            case EXPANDED -> person ? Beat.Kind.TENDED : null;
        };
    }
}
