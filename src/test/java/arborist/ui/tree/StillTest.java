package arborist.ui.tree;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.label.mark.Eyes;
import arborist.trace.Edit;
import arborist.trace.FixtureEdits;
import arborist.trace.Tree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A tree that keeps still has the same places at every moment, and shows no thought before it is there. */
class StillTest {

    @Test
    void nothingMovesFromMomentToMoment() {
        List<Edit> edits = FixtureEdits.edits();
        Tree end = Tree.EMPTY.apply(edits);
        Plan last = plan(end, end);
        assertThat(last.absent().isEmpty()).isTrue();
        Tree tree = Tree.EMPTY;
        for (Edit edit : edits) {
            tree = tree.apply(List.of(edit));
            Plan now = plan(tree, end);
            assertThat(now.placement().centre()).isEqualTo(last.placement().centre());
            for (int i = 0; i < now.size(); i++) {
                assertThat(now.isAbsent(i)).isEqualTo(tree.live(now.node(i).id()).isEmpty());
                if (now.isAbsent(i)) {

                    assertThat(HitTest.at(now, Viewport.of(800, 600, 13, now.width(), now.height()), 0, 0))
                            .isNotEqualTo(i);
                }
            }
        }
    }

    private static Plan plan(Tree tree, Tree end) {
        return Planner.plan(new Planner.Order(tree, Folding.NONE, null, null, TreeFilter.ALL, false, Eyes.CLOSED,
                new Still(end, null)));
    }
}
