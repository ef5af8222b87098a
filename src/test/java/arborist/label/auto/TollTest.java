package arborist.label.auto;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.label.Truth;
import arborist.label.queue.Item;
import arborist.trace.Id;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What labelling will take is known before it begins. */
class TollTest {
    private static Item item(int steps, Truth truth) {
        return new Item(1, Id.random(), Id.random(), Id.random(), steps, 400, truth, Map.of(), Map.of(), 0, 0, 0,
                false);
    }

    @Test
    void callsAreCountedAsEachWayMakesThem() {
        List<Item> wrong = List.of(item(8, Truth.WRONG), item(5, Truth.WRONG));
        assertThat(Toll.of(Way.CALCULATOR, wrong, 8)).isEqualTo(new Toll(2, 0, 0));
        assertThat(Toll.of(Way.JUDGE, wrong, 8).calls()).isEqualTo(2);
        assertThat(Toll.of(Way.ROLLOUTS, wrong, 8).calls()).as("the last step needs none").isEqualTo(7 + 4);
        assertThat(Toll.of(Way.OMEGA, wrong, 8).calls()).as("the question, then halvings").isEqualTo(1 + 3 + 1 + 3);
        assertThat(Toll.of(Way.OMEGA, List.of(item(8, Truth.RIGHT)), 8).calls()).isZero();
        assertThat(Toll.of(Way.ROLLOUTS, List.of(item(8, Truth.UNKNOWN)), 8).calls()).isZero();
        assertThat(Toll.of(Way.ROLLOUTS, wrong, 16).tokens()).isGreaterThan(Toll.of(Way.ROLLOUTS, wrong, 8).tokens());
    }
}
