package arborist.ui.samples;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.equal.Forms;
import arborist.trace.Tree;
import arborist.vote.VoteReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In which order samples stand side by side. */
class OrderTest {
    private static final Tree TREE =
            new Crafted("7").sample("7", 30L).sample("8", null).sample("7", 10L).sample("8", 20L).tree();

    @Test
    void samplesAreSortedByWhatTheyTookAndThoseThatDoNotTellStandLast() {
        assertThat(numbers(Order.CHEAPEST)).containsExactly(3, 4, 1, 2);
        assertThat(numbers(Order.DEAREST)).containsExactly(1, 4, 3, 2);
        assertThat(numbers(Order.NUMBER)).containsExactly(1, 2, 3, 4);
    }

    private static List<Integer> numbers(Order order) {
        return Lineup.of(TREE, null, VoteReader.read(TREE, Forms::of).orElseThrow(), null, new Rereads(null)).columns()
                .stream()
                .sorted(order).map(Column::number).toList();
    }
}
