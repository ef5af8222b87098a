package arborist.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NodeMapTest {

    @Property(tries = 200)
    void holdsWhatAPlainMapHoldsAndLeavesEarlierMomentsAlone(@ForAll @IntRange(max = 40) int laid,
            @ForAll @IntRange(max = 3) int each, @ForAll int[] later) {
        Map<Id, Node> plain = new HashMap<>();
        for (int i = 0; i < laid; i++) {
            plain.put(id(i), node(i, "laid"));
        }
        NodeMap map = NodeMap.of(Map.copyOf(plain));
        for (int change : later) {
            Map<Id, Node> before = Map.copyOf(plain);
            NodeMap earlier = map;
            int at = Math.floorMod(change, 60);
            plain.put(id(at), node(at, "changed " + each));
            map = map.plus(id(at), node(at, "changed " + each));
            assertThat(earlier).isEqualTo(before);
        }
        assertThat(map).isEqualTo(plain).hasSize(plain.size());
        assertThat(map.values()).containsExactlyInAnyOrderElementsOf(plain.values());
        assertThat(map.get(id(100))).isNull();
    }

    private static Id id(int number) {
        return new Id(number, 7);
    }

    private static Node node(int number, String text) {
        return Node.of(Thought.of(id(number), id(1000), null, null, Kind.STEP, text));
    }
}
