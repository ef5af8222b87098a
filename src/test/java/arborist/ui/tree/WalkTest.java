package arborist.ui.tree;

import static arborist.ui.tree.Sample.id;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Change;
import arborist.trace.SearchState;
import java.util.List;
import java.util.function.ToIntBiFunction;
import org.junit.jupiter.api.Test;

class WalkTest {
    private final List<Change> changes = Sample.small();

    private String walked(String from, ToIntBiFunction<Walk, Integer> step) {
        Plan plan = Sample.plan(Sample.tree(changes));
        int to = step.applyAsInt(new Walk(plan), plan.index(id(from)));
        return List.of("root", "a", "b", "a1", "a2", "b1", "deep").stream().filter(n -> plan.index(id(n)) == to)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leadsToParentAndBestChild() {
        assertThat(walked("a1", Walk::parent)).isEqualTo("a");
        assertThat(walked("root", Walk::parent)).isEqualTo("root");
        assertThat(walked("root", Walk::bestChild)).isEqualTo("b");
        assertThat(walked("a", Walk::bestChild)).isEqualTo("a2");
        assertThat(walked("deep", Walk::bestChild)).isEqualTo("deep");
    }

    @Test
    void goesOnFromSiblingsToCousins() {
        assertThat(walked("a1", Walk::down)).isEqualTo("a2");
        assertThat(walked("a2", Walk::down)).isEqualTo("b1");
        assertThat(walked("b1", Walk::down)).isEqualTo("b1");
        assertThat(walked("b1", Walk::up)).isEqualTo("a2");
        assertThat(walked("root", Walk::up)).isEqualTo("root");
    }

    @Test
    void findsTheBestLeafAndTheBestPath() {
        assertThat(walked("root", Walk::bestLeaf)).isEqualTo("deep");
        assertThat(walked("root", Walk::bestPath)).isEqualTo("b1");
        assertThat(walked("deep", Walk::root)).isEqualTo("root");
    }

    @Test
    void aSolvedLeafIsBestAndAPrunedChildIsLast() {
        changes.add(new Change.SetSearch(id("a1"), SearchState.SOLVED, null));
        changes.add(new Change.SetSearch(id("b"), SearchState.PRUNED, null));
        assertThat(walked("root", Walk::bestLeaf)).isEqualTo("a1");
        assertThat(walked("root", Walk::bestChild)).isEqualTo("a");
    }

    @Test
    void countsThePlaceAmongThoseOfOneDepth() {
        Plan plan = Sample.plan(Sample.tree(changes));
        assertThat(new Walk(plan).amongDepth(plan.index(id("b1")))).containsExactly(3, 3);
        assertThat(new Walk(plan).path(plan.index(id("deep")))).containsExactly(plan.index(id("root")),
                plan.index(id("a")),
                plan.index(id("a2")), plan.index(id("deep")));
    }
}
