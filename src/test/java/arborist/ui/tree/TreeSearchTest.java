package arborist.ui.tree;

import static arborist.ui.tree.Sample.id;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Change;
import arborist.trace.Tree;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeSearchTest {
    private final List<Change> changes = Sample.small();

    @Test
    void findsThoughtsThatHoldAllWordsInReadingOrder() {
        Tree tree = Sample.tree(changes);
        assertThat(TreeSearch.of(tree, "ONE").found()).containsExactly(id("a1"), id("b1"));
        assertThat(TreeSearch.of(tree, "one  left").found()).containsExactly(id("a1"));
        assertThat(TreeSearch.of(tree, "nowhere").count()).isEqualTo("none");
        assertThat(TreeSearch.of(tree, "  ").isOn()).isFalse();
    }

    @Test
    void findsNotesToo() {
        changes.add(new Change.SetNote(id("b"), "Show this in class"));
        assertThat(TreeSearch.of(Sample.tree(changes), "class").found()).containsExactly(id("b"));
    }

    @Test
    void goesRoundAndCounts() {
        TreeSearch search = TreeSearch.of(Sample.tree(changes), "one");
        assertThat(search.count()).isEqualTo("2");
        assertThat(search.moved(1).count()).isEqualTo("1 of 2");
        assertThat(search.moved(1).moved(1).moved(1).current()).isEqualTo(id("a1"));
        assertThat(search.moved(-1).current()).isEqualTo(id("b1"));
        assertThat(search.awaiting("oner").count()).isEqualTo("…");
    }
}
