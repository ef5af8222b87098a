package arborist.ui.tree;

import static arborist.ui.tree.Sample.id;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.label.mark.Eyes;
import arborist.trace.Change;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TreeFilterTest {
    private static final double NONE = Double.NEGATIVE_INFINITY;
    private static final double ANY = Double.POSITIVE_INFINITY;

    private final List<Change> changes = Sample.small();

    @Test
    void keepsWhatPassesAndWhatLiesAboveIt() {
        TreeFilter high = new TreeFilter(Set.of(), 0.9, ANY, 0, Integer.MAX_VALUE, true);
        assertThat(high.kept(Sample.tree(changes))).containsExactlyInAnyOrder(id("root"), id("b"), id("a"), id("a2"),
                id("deep"));
    }

    @Test
    void aBoundLeavesOutWhatHasNoScore() {
        Tree tree = Sample.tree(changes);
        TreeFilter low = new TreeFilter(Set.of(), NONE, 1, 0, Integer.MAX_VALUE, false);
        assertThat(low.passes(tree.liveRoots().getFirst(), 0)).isFalse();
        assertThat(TreeFilter.ALL.passes(tree.liveRoots().getFirst(), 0)).isTrue();
    }

    @Test
    void statesAndDepthsNarrow() {
        changes.add(new Change.SetSearch(id("a1"), SearchState.PRUNED, "worse"));
        Tree tree = Sample.tree(changes);
        assertThat(new TreeFilter(Set.of(SearchState.PRUNED), NONE, ANY, 0, 9, true).kept(tree))
                .containsExactlyInAnyOrder(id("root"), id("a"), id("a1"));
        assertThat(new TreeFilter(Set.of(), NONE, ANY, 1, 1, true).kept(tree)).containsExactlyInAnyOrder(id("root"),
                id("a"),
                id("b"));
    }

    @Test
    void whatDoesNotPassStandsBackOrIsLeftOut() {
        Tree tree = Sample.tree(changes);
        TreeFilter dims = new TreeFilter(Set.of(), 0.5, ANY, 0, Integer.MAX_VALUE, false);
        Plan plan = Planner.plan(new Planner.Order(tree, Folding.NONE, null, null, dims, false, Eyes.CLOSED));
        assertThat(plan.size()).isEqualTo(7);
        assertThat(plan.looks().dim(plan.index(id("a1")))).isTrue();
        assertThat(plan.looks().dim(plan.index(id("b1")))).isFalse();

        TreeFilter hides = new TreeFilter(Set.of(), 0.5, ANY, 0, Integer.MAX_VALUE, true);
        Plan fewer = Planner.plan(new Planner.Order(tree, Folding.NONE, null, null, hides, false, Eyes.CLOSED));
        assertThat(fewer.index(id("a1"))).isEqualTo(Plan.NONE);
        assertThat(fewer.size()).isEqualTo(6);
    }

    @Test
    void aFilterThatNothingPassesShowsNothing() {
        TreeFilter none = new TreeFilter(Set.of(), 5, ANY, 0, Integer.MAX_VALUE, true);
        Plan plan = Planner
                .plan(new Planner.Order(Sample.tree(changes), Folding.NONE, null, null, none, false, Eyes.CLOSED));
        assertThat(plan.size()).isZero();
    }

    @Test
    void depthsAreReadAsPeopleWriteThem() {
        assertThat(FilterBar.depths("2")).containsExactly(2, 2);
        assertThat(FilterBar.depths("1-3")).containsExactly(1, 3);
        assertThat(FilterBar.depths("2–")).containsExactly(2, Integer.MAX_VALUE);
        assertThat(FilterBar.depths("")).containsExactly(0, Integer.MAX_VALUE);
        assertThat(FilterBar.depths("nonsense")).containsExactly(0, Integer.MAX_VALUE);
    }
}
