package arborist.session;

import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Draft;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Submission;
import arborist.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Undo and redo of one person's actions, as the journal tells them; it keeps nothing of its own. */
public final class Undo {
    private static final Words WORDS = Words.of(Undo.class);
    /** A menu wants a name after every edit, and a long run has thousands of them: its first ones tell what it is. */
    private static final int ENOUGH_TO_NAME = 20;

    private final UndoSource source;

    public Undo(UndoSource source) {
        this.source = source;
    }

    /** Which of the two, and the keys of what it says. */
    private enum Way {
        UNDO("undo.undone", "undo.not-undone", "undo.not-undone-but-prune", "undo.nothing-to-undo"),
        REDO("undo.redone", "undo.not-redone", "undo.not-redone-but-prune", "undo.nothing-to-redo");

        private final String done;
        private final String built;
        private final String prunable;
        private final String nothing;

        Way(String done, String built, String prunable, String nothing) {
            this.done = done;
            this.built = built;
            this.prunable = prunable;
            this.nothing = nothing;
        }
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
        return step(person, history(person).undoable(), Way.UNDO);
    }

    /** The step that does again what the person undid last. */
    public Step redo(String person) {
        return step(person, history(person).redoable(), Way.REDO);
    }

    /** The step that takes back everything a run grew, wherever among the person's actions it stands. */
    public Step undoRun(String person, Id problem, Id run) {
        Edit start = source.about(problem, run).stream().filter(e -> e.change() instanceof Change.StartRun).findFirst()
                .orElse(null);
        if (start == null) {
            return new Step.Answer(new Undone.Nothing(WORDS.say("undo.there-is-no-such-run")));
        }
        if (!source.added(start.group()).isEmpty()) {
            return new Step.Answer(new Undone.Nothing(
                    WORDS.say("undo.this-run-came-with-its")));
        }
        if (!person.equals(start.author().person())) {
            String who = start.author().person() == null ? start.author().name() : start.author().person();
            return new Step.Answer(new Undone.Nothing(WORDS.say("undo.the-run-was-started-by", Brief.text(who, 40))));
        }
        return step(person, history(person).undoable().stream().filter(g -> original(g).equals(start.group())).toList(),
                Way.UNDO);
    }

    /** What the two would do. */
    public UndoState state(String person) {
        UndoHistory history = history(person);
        return new UndoState(
                history.undoable().isEmpty() ? null : WORDS.say("undo.undo", name(history.undoable().getFirst())),
                history.redoable().isEmpty() ? null : WORDS.say("undo.redo", name(history.redoable().getFirst())));
    }

    private UndoHistory history(String person) {
        return UndoHistory.of(source.actions(person));
    }

    private Step step(String person, List<Id> groups, Way way) {
        for (Id group : groups) {
            Histories histories = new Histories(source);
            switch (new UndoPlanner(source, histories, person, group).plan()) {
                case UndoPlan.Blocked(String why, List<Id> prune) -> {
                    return new Step.Answer(new Undone.BuiltOn(
                            WORDS.say(prune.isEmpty() ? way.built : way.prunable, why), prune));
                }
                case UndoPlan.Take(List<Draft> drafts) -> {
                    // A group about things that never were is passed over: it left nothing to set.
                    if (!drafts.isEmpty()) {
                        Set<Id> problems = drafts.stream().map(Draft::problem).collect(Collectors.toSet());
                        Submission taking =
                                new Submission(Id.random(), Author.person(person), drafts, List.of(), group);
                        return new Step.Submit(taking, new Undone.Done(
                                WORDS.say(way.done, deed(group, Integer.MAX_VALUE, histories).past()), problems));
                    }
                }
            }
        }
        return new Step.Answer(new Undone.Nothing(WORDS.say(way.nothing)));
    }

    private String name(Id group) {
        return deed(group, ENOUGH_TO_NAME, new Histories(source)).name();
    }

    private Deed deed(Id group, int most, Histories histories) {
        Id original = original(group);
        return Deed.of(source.added(original), source.edits(original, most), histories);
    }

    /** The group that did what this one did first: what a redo redoes. */
    private Id original(Id group) {
        Id original = group;
        Set<Id> seen = new HashSet<>();
        for (@Nullable Id next = group; next != null && seen.add(next); next = source.undoes(next)) {
            original = next;
        }
        return original;
    }
}
