package arborist.session;

import arborist.trace.AnswerReading;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.RunStatus;
import arborist.trace.SearchState;
import arborist.trace.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What takes a change back: the changes that lead to where its subject stood before. */
public final class Inverse {
    private Inverse() {}

    /** The subjects whose earlier edits {@link #of} needs to know. */
    public static List<Id> subjects(Change change) {
        return switch (change) {
            case Change.Remove(Thing thing) -> Added.subjects(thing);
            case Change.Restore(Thing thing) -> Added.subjects(thing);
            case Change.AddSample(var sample) -> List.of(sample.run(), sample.id());
            default -> List.of(change.subject());
        };
    }

    /**
     * The inverse of a change.
     *
     * @param earlier the edits about its {@link #subjects} before it, in {@link Edit#ORDER}
     * @return empty where the change changed nothing
     */
    public static List<Change> of(Change change, List<Edit> earlier) {
        Thing added = Added.thing(change);
        if (added != null) {
            return Added.present(added, earlier) ? List.of() : List.of(new Change.Remove(added));
        }
        return switch (change) {
            case Change.ReviseProblem ignored -> problem(earlier).map(p -> List.<Change>of(new Change.ReviseProblem(p)))
                    .orElse(List.of());
            case Change.SetRun set -> List.of(last(Change.SetRun.class, earlier, s -> s.run().equals(set.run()))
                    .orElse(new Change.SetRun(set.run(), RunStatus.RUNNING, null, List.of(), null)));
            case Change.Rewrite(Id id, String ignored) -> wording(id, earlier)
                    .map(w -> List.<Change>of(new Change.Rewrite(id, w.text()))).orElse(List.of());
            case Change.Finish(Id id, String ignored, Completeness end) -> wording(id, earlier).map(List::<Change>of)
                    .orElse(List.of());
            case Change.SetSearch set ->
                    List.of(last(Change.SetSearch.class, earlier, s -> s.thought().equals(set.thought()))
                            .orElse(new Change.SetSearch(set.thought(), SearchState.OPEN, null)));
            case Change.SetGivenUp set -> List.of(last(Change.SetGivenUp.class, earlier,
                    s -> s.thought().equals(set.thought())).orElse(new Change.SetGivenUp(set.thought(), false)));
            case Change.SetNote set ->
                    List.of(last(Change.SetNote.class, earlier, s -> s.thought().equals(set.thought()))
                            .orElse(new Change.SetNote(set.thought(), "")));
            case Change.ReadAnswer(Id sample, AnswerReading ignored) -> List.of(reading(sample, earlier));
            case Change.Strike(Id sample, boolean ignored) -> List.of(strike(sample, earlier));
            case Change.Choose set -> List.of(last(Change.Choose.class, earlier, s -> s.name().equals(set.name()))
                    .orElse(new Change.Choose(set.problem(), set.name(), null)));
            case Change.Remove(Thing thing) -> Added.present(thing, earlier) ? backAgain(thing, earlier) : List.of();
            case Change.Restore(Thing thing) -> Added.present(thing, earlier) || !thing.type().leavesTombstone()
                    ? List.of()
                    : List.of(new Change.Remove(thing));
            default -> throw new IllegalStateException("a change that neither adds nor sets: " + change.getClass());
        };
    }

    private static List<Change> backAgain(Thing thing, List<Edit> earlier) {
        if (thing.type().leavesTombstone()) {
            return List.of(new Change.Restore(thing));
        }
        List<Change> back = new ArrayList<>();
        for (Edit edit : earlier.reversed()) {
            Thing added = Added.thing(edit.change());
            if (added != null && added.id().equals(thing.id())) {
                back.add(edit.change());
                break;
            }
        }
        if (thing.type() == Thing.Type.SAMPLE) {
            // A sample that is added again has forgotten what was read from it and whether it was struck.
            back.add(reading(thing.id(), earlier));
            back.add(strike(thing.id(), earlier));
        }
        return back;
    }

    private static Change reading(Id sample, List<Edit> earlier) {
        return last(Change.ReadAnswer.class, earlier, s -> s.sample().equals(sample))
                .orElse(new Change.ReadAnswer(sample, null));
    }

    private static Change strike(Id sample, List<Edit> earlier) {
        return last(Change.Strike.class, earlier, s -> s.sample().equals(sample))
                .orElse(new Change.Strike(sample, false));
    }

    private static Optional<Problem> problem(List<Edit> earlier) {
        Problem now = null;
        for (Edit edit : earlier) {
            if (edit.change() instanceof Change.AddProblem(Problem added)) {
                now = now == null ? added : now;
            } else if (edit.change() instanceof Change.ReviseProblem(Problem revised)) {
                now = now == null ? null : revised;
            }
        }
        return Optional.ofNullable(now);
    }

    private static Optional<Change.Finish> wording(Id thought, List<Edit> earlier) {
        Change.@Nullable Finish now = null;
        for (Edit edit : earlier) {
            if (edit.change() instanceof Change.AddThought(var t) && t.id().equals(thought) && now == null) {
                now = new Change.Finish(thought, t.text(), t.completeness());
            } else if (now != null && edit.change() instanceof Change.Rewrite(Id id, String text)
                    && id.equals(thought)) {
                now = new Change.Finish(thought, text, now.completeness());
            } else if (now != null && edit.change() instanceof Change.Finish finish
                    && finish.thought().equals(thought)) {
                now = finish;
            }
        }
        return Optional.ofNullable(now);
    }

    private static <T extends Change> Optional<T> last(Class<T> type, List<Edit> earlier, Predicate<T> same) {
        for (Edit edit : earlier.reversed()) {
            if (type.isInstance(edit.change()) && same.test(type.cast(edit.change()))) {
                return Optional.of(type.cast(edit.change()));
            }
        }
        return Optional.empty();
    }
}
