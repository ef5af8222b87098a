package arborist.session;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Label;
import arborist.trace.SearchState;
import arborist.trace.Target;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.trace.TraceArbitraries;
import arborist.trace.Tree;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Merging is the union of edits by id, and says where two sides did differently. */
class MergeConflictsTest {
    private static final Author ANNA = Author.person("Anna");
    private static final Author BEN = Author.person("Ben");
    private static final Id PROBLEM = Id.derived("problem");
    private static final Id STEP = Id.derived("step");
    private static final Tree TREE = Tree.EMPTY.apply(List.of(edit(1, ANNA,
            new Change.AddThought(Thought.of(STEP, PROBLEM, null, null, Kind.STEP, "4 + 5 = 9")))));

    @Property(tries = 200)
    void mergingIsCommutativeAssociativeAndIdempotent(@ForAll("edits") List<Edit> edits, @ForAll long seed) {
        Random random = new Random(seed);
        List<Edit> a = edits.stream().filter(e -> random.nextBoolean()).toList();
        List<Edit> b = edits.stream().filter(e -> random.nextBoolean()).toList();
        List<Edit> c = edits.stream().filter(e -> random.nextBoolean()).toList();
        assertThat(tree(union(a, b))).isEqualTo(tree(union(b, a)));
        assertThat(tree(union(union(a, b), c))).isEqualTo(tree(union(a, union(b, c))));
        assertThat(tree(union(a, a))).isEqualTo(tree(a));
        assertThat(tree(union(edits, a))).isEqualTo(tree(edits));
    }

    @Property(tries = 100)
    void bothSidesFindTheSameConflicts(@ForAll("edits") List<Edit> edits, @ForAll long seed) {
        Random random = new Random(seed);
        List<Edit> left = edits.stream().filter(e -> random.nextBoolean()).toList();
        List<Edit> right = edits.stream().filter(e -> !left.contains(e)).toList();
        Tree merged = tree(edits);
        assertThat(MergeConflicts.of(left, right, merged)).extracting(Conflict::subject)
                .containsExactlyInAnyOrderElementsOf(
                        MergeConflicts.of(right, left, merged).stream().map(Conflict::subject).toList());
        assertThat(MergeConflicts.of(left, List.of(), merged)).isEmpty();
    }

    @Test
    void oneSlotSetDifferentlyIsAConflict() {
        Edit pruned = edit(5, ANNA, new Change.SetSearch(STEP, SearchState.PRUNED, "no use"));
        Edit solved = edit(6, BEN, new Change.SetSearch(STEP, SearchState.SOLVED, null));
        assertThat(MergeConflicts.of(List.of(pruned), List.of(solved), TREE)).extracting(Conflict::sentence)
                .containsExactly(
                        "“4 + 5 = 9”: Anna pruned: no use here, Ben marked as solved there; what Ben did stands.");
    }

    @Test
    void theSameOrByTheSamePersonIsNone() {
        Change prune = new Change.SetSearch(STEP, SearchState.PRUNED, null);
        Change solve = new Change.SetSearch(STEP, SearchState.SOLVED, null);
        assertThat(MergeConflicts.of(List.of(edit(5, ANNA, prune)), List.of(edit(6, BEN, prune)), TREE)).isEmpty();
        assertThat(MergeConflicts.of(List.of(edit(5, ANNA, prune)), List.of(edit(6, ANNA, solve)), TREE)).isEmpty();
        assertThat(MergeConflicts.of(List.of(edit(5, ANNA, prune)),
                List.of(edit(6, BEN, new Change.SetNote(STEP, "hm"))), TREE)).isEmpty();
    }

    @Test
    void labelsNeverConflict() {
        assertThat(MergeConflicts.of(List.of(edit(5, ANNA, label("Anna", "+1"))),
                List.of(edit(5, BEN, label("Ben", "-1"))),
                TREE)).isEmpty();
    }

    @Test
    void workOnWhatTheOtherSideTookBackIsAConflict() {
        Edit gone = edit(5, ANNA, new Change.Remove(Journal.thought(STEP)));
        Edit child = edit(5, BEN,
                new Change.AddThought(Thought.of(Id.derived("child"), PROBLEM, STEP, null, Kind.STEP, "6 + 9 = 15")));
        assertThat(MergeConflicts.of(List.of(gone), List.of(child), TREE)).extracting(Conflict::sentence)
                .containsExactly(
                        "Anna took back “4 + 5 = 9”, but Ben proposed “6 + 9 = 15” on it; it stays taken back until somebody"
                                + " brings it back.");
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return TraceArbitraries.edits();
    }

    private static Change label(String name, String value) {
        return new Change.AddLabel(
                new Label(Id.derived(name), new Target.Step(STEP), "prm800k", "2", value, name, null, null,
                        TextVersion.of("4 + 5 = 9"), ""));
    }

    private static Collection<Edit> union(Collection<Edit> a, Collection<Edit> b) {
        TreeSet<Edit> union = new TreeSet<>(Edit.ORDER);
        union.addAll(a);
        union.addAll(b);
        return union;
    }

    private static Tree tree(Collection<Edit> edits) {
        return Tree.EMPTY.apply(edits);
    }

    private static Edit edit(int clock, Author author, Change change) {
        return new Edit(Id.random(), PROBLEM, clock, Id.random(), author, Instant.EPOCH, change, null);
    }
}
