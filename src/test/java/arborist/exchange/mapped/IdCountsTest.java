package arborist.exchange.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Counts by id as a map does. */
class IdCountsTest {
    @Property(tries = 50)
    void countsAsAMapDoes(@ForAll @Size(max = 5_000) List<@IntRange(min = 0, max = 2_000) Integer> seen) {
        IdCounts counts = new IdCounts();
        Map<Id, Integer> map = new HashMap<>();
        for (int number : seen) {
            // Half of them differ in their upper bits only, as no hash does.
            Id id = new Id(number, number % 2 == 0 ? 7 : number);
            counts.set(id, counts.get(id) + 1);
            map.merge(id, 1, Integer::sum);
        }
        map.forEach((id, count) -> assertThat(counts.get(id)).isEqualTo(count));
        assertThat(counts.get(new Id(-1, -1))).isZero();
    }
}
