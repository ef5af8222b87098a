package arborist.session;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.RandomChanges;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.SearchState;
import arborist.trace.TextVersion;
import arborist.trace.Thing;
import arborist.trace.Thought;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What a person made is taken back and made again, and nobody else's work with it. */
class UndoTest {
    private static final Author ANNA = Author.person("Anna");
    private static final Author BEN = Author.person("Ben");
    private static final Author SEARCH = new Author(Author.Role.STRATEGY, "tot-beam", null);
    private static final Id PROBLEM = Id.derived("problem");
    private static final Id STEP = Id.derived("step");
    private final Journal journal = new Journal();
    private final Undo undo = new Undo(journal);

    @Property(tries = 400)
    void undoingAllLeadsBackStepByStepAndRedoingForthAgain(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 25) int actions) {
        begin(seed);
        List<Visible> moments = new ArrayList<>();
        RandomChanges changes = new RandomChanges(new Random(~seed), PROBLEM);
        moments.add(visible());
        for (int i = 0; i < actions; i++) {
            Change first = changes.next(journal.tree(PROBLEM));
            Tree then = journal.tree(PROBLEM).apply(List.of(edit(first)));
            journal.add(ANNA, PROBLEM, first, changes.next(then));
            if (!visible().equals(moments.getLast())) {
                moments.add(visible());
            }
        }
        assertThat(undo.undo("Ben")).isInstanceOf(Undo.Step.Answer.class);
        List<Visible> back = run(true);
        assertThat(back.getLast()).isEqualTo(moments.getFirst());
        if (moments.size() > 1) {
            // Actions that all left the tree as it looked leave no moments to go through.
            assertThat(back).containsSubsequence(moments.reversed().subList(1, moments.size()));
        }
        List<Visible> forth = run(false);
        assertThat(forth.isEmpty() ? back.getLast() : forth.getLast()).isEqualTo(moments.getLast());
        assertThat(run(true).getLast()).isEqualTo(moments.getFirst());
    }

    @Property(tries = 400)
    void anothersWorkIsUntouched(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int actions) {
        begin(seed);
        Random random = new Random(~seed);
        RandomChanges changes = new RandomChanges(random, PROBLEM);
        for (int i = 0; i < actions; i++) {
            journal.add(random.nextBoolean() ? ANNA : random.nextBoolean() ? BEN : SEARCH, PROBLEM,
                    changes.next(journal.tree(PROBLEM)));
        }
        List<Edit> all = List.copyOf(journal.edits);
        int undone = 0;
        while (undo.undo("Anna") instanceof Undo.Step.Submit(var submission, var _)) {
            journal.add(submission);
            undone++;
        }
        boolean blocked = undo.undo("Anna") instanceof Undo.Step.Answer(Undone.BuiltOn _);
        Visible now = visible();
        if (!blocked) {
            assertThat(now).isEqualTo(Visible.of(Tree.EMPTY.apply(without("Anna", all))));
        }
        for (int i = 0; i < undone; i++) {
            if (undo.redo("Anna") instanceof Undo.Step.Submit(var submission, var _)) {
                journal.add(submission);
            }
        }
        assertThat(visible()).isEqualTo(Visible.of(Tree.EMPTY.apply(all)));
    }

    @Property(tries = 400)
    void undoingAndRedoingBySeveralInAnyOrderComesToWhatStands(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int actions) {
        begin(seed);
        Random random = new Random(~seed);
        RandomChanges changes = new RandomChanges(random, PROBLEM);
        for (int i = 0; i < actions; i++) {
            Author who = List.of(ANNA, BEN, SEARCH).get(random.nextInt(3));
            String person = who.person();
            int what = person == null ? 9 : random.nextInt(5);
            if (what > 1 || person == null) {
                journal.add(who, PROBLEM, changes.next(journal.tree(PROBLEM)));
            } else if ((what == 0 ? undo.undo(person)
                    : undo.redo(person)) instanceof Undo.Step.Submit(var step, var _)) {
                journal.add(step);
            }
            assertThat(visible()).isEqualTo(Visible.of(Tree.EMPTY.apply(standing())));
        }
    }

    @Test
    void itSaysWhatItDid() {
        begin(0);
        addStep(ANNA, STEP, null, "4 + 5 = 9");
        journal.add(ANNA, PROBLEM, new Change.SetSearch(STEP, SearchState.PRUNED, "no use"));
        assertThat(undo.state("Anna")).isEqualTo(new UndoState("Undo prune", null));
        assertThat(undone()).isEqualTo("Undone: pruned “4 + 5 = 9”.");
        assertThat(undo.state("Anna")).isEqualTo(new UndoState("Undo add thought", "Redo prune"));
        assertThat(undone()).isEqualTo("Undone: proposed “4 + 5 = 9”.");
        assertThat(redone()).isEqualTo("Redone: proposed “4 + 5 = 9”.");
        assertThat(redone()).isEqualTo("Redone: pruned “4 + 5 = 9”.");
        assertThat(redone()).isEqualTo("There is nothing to redo.");
        assertThat(undo.state("Anna")).isEqualTo(new UndoState("Undo prune", null));
    }

    @Test
    void somethingNewClearsRedo() {
        begin(0);
        addStep(ANNA, STEP, null, "one");
        undone();
        addStep(ANNA, Id.derived("other"), null, "two");
        assertThat(undo.state("Anna").redo()).isNull();
        assertThat(undone()).isEqualTo("Undone: proposed “two”.");
        assertThat(undo.state("Anna").undo()).as("what was undone before stays undone").isNull();
    }

    @Test
    void aThoughtThatASearchHasGrownOnIsOfferedForPruning() {
        begin(0);
        addStep(ANNA, STEP, null, "4 + 5 = 9");
        Id child = Id.derived("child");
        Id search = addStep(SEARCH, child, STEP, "6 + 9 = 15");
        assertThat(undo.undo("Anna")).isEqualTo(new Undo.Step.Answer(new Undone.BuiltOn(
                "Not undone, since others have built on it: tot-beam proposed “6 + 9 = 15”. You can prune it instead.",
                List.of(STEP))));
        journal.add(SEARCH, PROBLEM, new Change.Remove(Journal.thought(child)));
        assertThat(search).isNotNull();
        assertThat(undone()).isEqualTo("Undone: proposed “4 + 5 = 9”.");
    }

    @Test
    void aScoreOfAnothersOnAnAddedThoughtIsKept() {
        begin(0);
        addStep(ANNA, STEP, null, "4 + 5 = 9");
        journal.add(BEN, PROBLEM,
                new Change.AddScore(new Score(Id.random(), STEP, Scorer.person("Ben"), 0.5, null, null, true, 1,
                        "", Score.Scope.STEP, TextVersion.of("4 + 5 = 9"))));
        assertThat(undo.undo("Anna")).isInstanceOfSatisfying(Undo.Step.Answer.class,
                a -> assertThat(a.undone().sentence()).contains("Ben scored 0.5"));
        undoAs("Ben");
        assertThat(undone()).isEqualTo("Undone: proposed “4 + 5 = 9”.");
    }

    @Test
    void whatAnotherSetSinceStands() {
        begin(0);
        addStep(SEARCH, STEP, null, "4 + 5 = 9");
        journal.add(ANNA, PROBLEM, new Change.SetSearch(STEP, SearchState.PRUNED, null));
        journal.add(BEN, PROBLEM, new Change.SetSearch(STEP, SearchState.SOLVED, null));
        assertThat(undo.undo("Anna")).isInstanceOf(Undo.Step.Answer.class);
        undoAs("Ben");
        assertThat(journal.tree(PROBLEM).live(STEP).orElseThrow().search().state()).isEqualTo(SearchState.PRUNED);
        undone();
        assertThat(journal.tree(PROBLEM).live(STEP).orElseThrow().search().state()).isEqualTo(SearchState.OPEN);
    }

    @Test
    void anImportIsTakenBackByOneEditForEachProblem() {
        Author importer = Author.importer("tot-game24", "Anna");
        RandomChanges changes = new RandomChanges(new Random(1), PROBLEM);
        journal.add(importer, PROBLEM, changes.beginning().toArray(Change[]::new));
        Undo.Step.Submit step = (Undo.Step.Submit) undo.undo("Anna");
        assertThat(step.submission().drafts()).hasSize(1);
        journal.add(step.submission());
        assertThat(journal.tree(PROBLEM).removed()).isTrue();
        redone();
        assertThat(journal.tree(PROBLEM).removed()).isFalse();
        addStep(BEN, STEP, null, "mine");
        assertThat(undo.undo("Anna")).isInstanceOfSatisfying(Undo.Step.Answer.class,
                a -> assertThat(a.undone()).isInstanceOf(Undone.BuiltOn.class));
    }

    /**
     * The edits as if the person had never been: what they added is a tombstone from the first, so that what others hung on something
     * that somebody else had taken out meanwhile is still theirs.
     */
    private static List<Edit> without(String person, List<Edit> edits) {
        List<Edit> without = new ArrayList<>();
        for (Edit edit : edits) {
            Thing added = Added.thing(edit.change());
            if (!person.equals(edit.author().person())) {
                without.add(edit);
            } else if (added != null) {
                without.add(edit);
                without.add(edit(new Change.Remove(added)));
            }
        }
        return without;
    }

    /** The edits of the actions that stand, and of the others what they added as tombstones. */
    private List<Edit> standing() {
        List<Edit> standing = new ArrayList<>();
        for (Edit edit : journal.edits) {
            Thing added = Added.thing(edit.change());
            boolean stands = stands(edit.group());
            if (edit.undoes() == null && (stands || added != null)) {
                standing.add(edit);
            }
            if (edit.undoes() == null && !stands && added != null) {
                standing.add(edit(new Change.Remove(added)));
            }
        }
        return standing;
    }

    private boolean stands(Id group) {
        return journal.edits.stream().filter(e -> group.equals(e.undoes())).map(Edit::group).distinct()
                .noneMatch(this::stands);
    }

    private void begin(long seed) {
        journal.edits.clear();
        journal.add(SEARCH, PROBLEM, new RandomChanges(new Random(seed), PROBLEM).beginning().toArray(Change[]::new));
    }

    private Id addStep(Author author, Id id, @org.jspecify.annotations.Nullable Id parent, String text) {
        Id under = parent == null ? journal.tree(PROBLEM).roots().get(0) : parent;
        return journal.add(author, PROBLEM,
                new Change.AddThought(Thought.of(id, PROBLEM, under, null, Kind.STEP, text)));
    }

    /** Undoes or redoes until there is nothing left to, and tells what was to be seen after each step. */
    private List<Visible> run(boolean back) {
        List<Visible> seen = new ArrayList<>();
        seen.add(visible());
        while ((back ? undo.undo("Anna") : undo.redo("Anna")) instanceof Undo.Step.Submit(var submission, var done)) {
            assertThat(done.sentence()).isNotBlank().doesNotContain("\n");
            journal.add(submission);
            seen.add(visible());
        }
        assertThat(back ? undo.undo("Anna") : undo.redo("Anna")).isInstanceOfSatisfying(Undo.Step.Answer.class,
                a -> assertThat(a.undone()).isInstanceOf(Undone.Nothing.class));
        return seen;
    }

    private String undone() {
        return undoAs("Anna");
    }

    private String undoAs(String person) {
        return take(undo.undo(person));
    }

    private String redone() {
        return take(undo.redo("Anna"));
    }

    private String take(Undo.Step step) {
        return switch (step) {
            case Undo.Step.Submit(var submission, var done) -> {
                journal.add(submission);
                yield done.sentence();
            }
            case Undo.Step.Answer(var undone) -> undone.sentence();
        };
    }

    private Visible visible() {
        return Visible.of(journal.tree(PROBLEM));
    }

    private static Edit edit(Change change) {
        return new Edit(Id.random(), PROBLEM, Long.MAX_VALUE, Id.random(), ANNA, java.time.Instant.EPOCH, change, null);
    }
}
