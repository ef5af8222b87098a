package arborist.ui.tree;

import static arborist.ui.tree.Sample.id;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.label.mark.Eyes;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FoldingTest {
    private static final Folding PILES = Folding.NONE.withPiles(true);

    @Test
    void threePrunedChildrenAreOneCardAfterTheOthersAndTheBestStandsForThem() {
        Plan plan = plan(Sample.tree(family()), PILES, TreeFilter.ALL);

        assertThat(plan.outline().nodes()).extracting(n -> n.id()).containsExactly(id("root"), id("kept"), id("p2"));
        assertThat(plan.piled(2)).isEqualTo(3);
        assertThat(Pile.first(plan, 2)).isEqualTo("3 pruned");
        assertThat(Pile.second(plan, 2)).isEqualTo("best 0.7");
        assertThat(plan.index(id("p1"))).isEqualTo(2);
        assertThat(plan.index(id("below"))).as("below one in a pile").isEqualTo(2);
    }

    @Test
    void twoPrunedChildrenStayTwoCards() {
        List<Change> changes = family();
        changes.add(new Change.SetSearch(id("p1"), SearchState.OPEN, null));
        Plan plan = plan(Sample.tree(changes), PILES, TreeFilter.ALL);
        assertThat(plan.size()).isEqualTo(6);
        assertThat(plan.outline().piled()).containsOnly(0);
    }

    @Test
    void uncoveringAThoughtOpensItsPileAndNoOther() {
        Tree tree = Sample.tree(family());
        Folding open = PILES.uncovering(tree.path(id("below")));
        assertThat(open.opened()).containsExactly(id("root"));
        assertThat(plan(tree, open, TreeFilter.ALL).size()).isEqualTo(6);
        assertThat(PILES.uncovering(tree.path(id("kept")))).isEqualTo(PILES);
    }

    @Test
    void whatPassesAFilterIsInNoPile() {
        TreeFilter low = new TreeFilter(Set.of(), 0.3, 0.5, 0, Integer.MAX_VALUE, false);
        Plan plan = plan(Sample.tree(family()), PILES, low);
        assertThat(plan.outline().nodes()).extracting(n -> n.id()).contains(id("p1"));
        assertThat(plan.outline().piled()).as("the other two are too few").containsOnly(0);
    }

    @Test
    void everyThoughtOfARandomTreeStandsSomewhere() {
        for (long seed = 1; seed <= 20; seed++) {
            Tree tree = Sample.random(seed, 400);
            Plan plan = plan(tree, PILES, TreeFilter.ALL);
            assertThat(plan.outline().index().keySet()).isEqualTo(tree.nodes().keySet());
            Set<Id> listed = new HashSet<>();
            plan.outline().nodes().forEach(n -> listed.add(n.id()));
            int piled = 0;
            for (int i = 0; i < plan.size(); i++) {
                assertThat(plan.outline().parent()[i]).isLessThan(i);
                assertThat(plan.piled(i)).matches(n -> n == 0 || n >= Folding.MANY);
                piled += plan.piled(i);
            }
            assertThat(listed).hasSize(plan.size());
            assertThat(piled).as("seed %s", seed).isPositive();
        }
    }

    private static Plan plan(Tree tree, Folding folding, TreeFilter filter) {
        return Planner.plan(new Planner.Order(tree, folding, null, null, filter, false, Eyes.CLOSED));
    }

    /** A root with one kept child and three pruned ones, below the first of which is one more. */
    private static List<Change> family() {
        List<Change> all = new ArrayList<>(List.of(Sample.add("root", null, "the question")));
        for (String name : List.of("p1", "kept", "p2", "p3")) {
            all.add(Sample.add(name, "root", name));
        }
        all.add(Sample.add("below", "p1", "below"));
        all.add(Sample.score("p1", "p1", 0.4));
        all.add(Sample.score("p2", "p2", 0.7));
        all.add(Sample.score("p3", "p3", 0.1));
        for (String name : List.of("p1", "p2", "p3")) {
            all.add(new Change.SetSearch(id(name), SearchState.PRUNED, null));
        }
        return all;
    }
}
