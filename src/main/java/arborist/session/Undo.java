package arborist.session;

import arborist.trace.Author;
import arborist.trace.Draft;
import arborist.trace.Id;
import arborist.trace.Submission;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Undo and redo of one person's actions, as the journal tells them; it keeps nothing of its own. */
public final class Undo {
    private final UndoSource source;

    public Undo(UndoSource source) {
        this.source = source;
    }

    /** What there is to do. */
    public sealed interface Step {
        /** Submit this; once it is on disk, say that. */
        record Submit(Submission submission, Undone.Done done) implements Step {}

        /** There is nothing to submit. */
        record Answer(Undone undone) implements Step {}
    }

    /** The step that takes the person's latest standing action back. */
    public Step undo(String person) {
        return step(person, history(person).undoable(), "Undone", "undo");
    }

    /** The step that does again what the person undid last. */
    public Step redo(String person) {
        return step(person, history(person).redoable(), "Redone", "redo");
    }

    /** What the two would do. */
    public UndoState state(String person) {
        UndoHistory history = history(person);
        return new UndoState(
                history.undoable().isEmpty() ? null : "Undo " + deed(history.undoable().getFirst()).name(),
                history.redoable().isEmpty() ? null : "Redo " + deed(history.redoable().getFirst()).name());
    }

    private UndoHistory history(String person) {
        return UndoHistory.of(source.actions(person));
    }

    private Step step(String person, List<Id> groups, String done, String verb) {
        for (Id group : groups) {
            switch (new UndoPlanner(source, person, group).plan()) {
                case UndoPlan.Blocked(String why, List<Id> prune) -> {
                    return new Step.Answer(new Undone.BuiltOn("Not " + done.toLowerCase(Locale.ROOT)
                            + ", since others have built on it: " + why
                            + (prune.isEmpty() ? "." : ". You can prune it instead."), prune));
                }
                case UndoPlan.Take(List<Draft> drafts) -> {
                    // A group that changed nothing is passed over: there would be nothing to see.
                    if (!drafts.isEmpty()) {
                        Set<Id> problems = drafts.stream().map(Draft::problem).collect(Collectors.toSet());
                        Submission taking =
                                new Submission(Id.random(), Author.person(person), drafts, List.of(), group);
                        return new Step.Submit(taking,
                                new Undone.Done(done + ": " + deed(group).past() + ".", problems));
                    }
                }
            }
        }
        return new Step.Answer(new Undone.Nothing("There is nothing to " + verb + "."));
    }

    private Deed deed(Id group) {
        Id original = UndoPlanner.original(source, group);
        return Deed.of(source.added(original), source.edits(original), source::tree);
    }
}
