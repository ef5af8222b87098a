package arborist.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What somebody who looks at a tree relies on: nothing overlaps, and the drawing tells the tree's shape truly. */
class TidyTreeTest {
    private static final double SIBLING = 4;
    private static final double SUBTREE = 10;
    private static final double EXACT = 1e-6;

    @SuppressWarnings("ArrayRecordComponent")
    record Forest(int[] parent, double[] breadth) {
        Placement place() {
            return TidyTree.place(parent, Sizes.of(breadth, SIBLING, SUBTREE));
        }

        Forest mirrored() {
            int[] order = Forests.mirrorOrder(parent);
            return new Forest(Forests.reordered(parent, order),
                    IntStream.of(order).mapToDouble(i -> breadth[i]).toArray());
        }

        int[] childrenOf(int node) {
            return IntStream.range(0, parent.length).filter(i -> parent[i] == node).toArray();
        }

        @Override
        public String toString() {
            return Arrays.toString(parent) + " " + Arrays.toString(breadth);
        }
    }

    @Provide
    Arbitrary<Forest> forests() {
        return Arbitraries.integers().between(0, 60).flatMap(n -> Combinators.combine(
                Arbitraries.integers().between(0, 5).array(int[].class).ofSize(n),
                Arbitraries.integers().between(0, 40).map(i -> i / 2.0).array(Double[].class).ofSize(n))
                .as((climbs, sizes) -> new Forest(Forests.climbing(climbs),
                        Arrays.stream(sizes).mapToDouble(d -> d).toArray())));
    }

    @Property
    void nodesOfOneLevelKeepTheirOrderAndTheirDistance(@ForAll("forests") Forest forest) {
        neverOverlaps(forest, forest.place());
    }

    private static void neverOverlaps(Forest forest, Placement placement) {
        int[] latest = new int[Math.max(1, placement.levels())];
        Arrays.fill(latest, -1);
        for (int node = 0; node < placement.size(); node++) {
            int parent = forest.parent[node];
            assertThat(placement.level()[node]).isEqualTo(parent < 0 ? 0 : placement.level()[parent] + 1);
            int before = latest[placement.level()[node]];
            if (before >= 0) {
                double gap = parent >= 0 && parent == forest.parent[before] ? SIBLING : SUBTREE;
                double free = placement.centre()[node] - forest.breadth[node] / 2
                        - placement.centre()[before] - forest.breadth[before] / 2;
                assertThat(free).isGreaterThanOrEqualTo(gap - EXACT);
            }
            latest[placement.level()[node]] = node;
        }
    }

    @Property
    void parentsStandInTheMiddleOfTheirChildren(@ForAll("forests") Forest forest) {
        Placement placement = forest.place();
        for (int node = 0; node < placement.size(); node++) {
            int[] children = forest.childrenOf(node);
            if (children.length > 0) {
                double middle =
                        (placement.centre()[children[0]] + placement.centre()[children[children.length - 1]]) / 2;
                assertThat(placement.centre()[node]).isCloseTo(middle, within(EXACT));
            }
        }
    }

    @Property
    void theMirroredTreeIsTheMirroredDrawing(@ForAll("forests") Forest forest) {
        Placement placement = forest.place();
        Placement mirrored = forest.mirrored().place();
        int[] order = Forests.mirrorOrder(forest.parent);
        assertThat(mirrored.breadth()).isCloseTo(placement.breadth(), within(EXACT));
        for (int i = 0; i < order.length; i++) {
            assertThat(mirrored.centre()[i])
                    .isCloseTo(placement.breadth() - placement.centre()[order[i]], within(EXACT));
        }
    }

    /** So equal subtrees look equal wherever they are, and adding a thought elsewhere does not stir the one that is read. */
    @Property
    void aSubtreeIsDrawnAsIfItStoodAlone(@ForAll("forests") Forest forest) {
        Placement placement = forest.place();
        for (int top = 0; top < placement.size(); top++) {
            int end = placement.end()[top];
            int from = top;
            int[] parent = IntStream.range(top, end).map(i -> i == from ? -1 : forest.parent[i] - from).toArray();
            Forest alone = new Forest(parent, Arrays.copyOfRange(forest.breadth, top, end));
            double[] centre = alone.place().centre();
            for (int i = top + 1; i < end; i++) {
                assertThat(placement.centre()[i] - placement.centre()[top])
                        .isCloseTo(centre[i - top] - centre[0], within(EXACT));
            }
        }
    }

    @Property
    void extentsHoldTheSubtreeAndNoMore(@ForAll("forests") Forest forest) {
        Placement placement = forest.place();
        for (int top = 0; top < placement.size(); top++) {
            int[] below = IntStream.range(top, placement.end()[top]).toArray();
            int from = top;
            assertThat(IntStream.of(below).skip(1)).allMatch(i -> forest.parent[i] >= from);
            assertThat(placement.least()[top]).isEqualTo(IntStream.of(below)
                    .mapToDouble(i -> placement.centre()[i] - forest.breadth[i] / 2).min().orElseThrow());
            assertThat(placement.most()[top]).isEqualTo(IntStream.of(below)
                    .mapToDouble(i -> placement.centre()[i] + forest.breadth[i] / 2).max().orElseThrow());
            assertThat(placement.deepest()[top])
                    .isEqualTo(IntStream.of(below).map(i -> placement.level()[i]).max().orElseThrow());
        }
        assertThat(Arrays.stream(placement.least()).min().orElse(0)).isZero();
        assertThat(Arrays.stream(placement.most()).max().orElse(0)).isEqualTo(placement.breadth());
    }

    @Example
    void aChainOfAHundredThousandIsStraight() {
        Placement placement = TidyTree.place(Forests.chain(100_000), Sizes.uniform(20, SIBLING, SUBTREE));
        assertThat(placement.levels()).isEqualTo(100_000);
        assertThat(placement.breadth()).isEqualTo(20);
        assertThat(placement.centre()).containsOnly(10);
    }

    @Example
    void aStarOfAHundredThousandIsTight() {
        Placement placement = TidyTree.place(Forests.star(100_000), Sizes.uniform(20, SIBLING, SUBTREE));
        assertThat(placement.breadth()).isCloseTo(100_000 * 24 - 4, within(EXACT));
    }

    @Example
    void aHundredThousandThoughtsDoNotOverlap() {
        int[] parent = Forests.random(100_000, 7);
        double[] breadth = new double[parent.length];
        Arrays.fill(breadth, 20);
        Forest forest = new Forest(parent, breadth);
        neverOverlaps(forest, forest.place());
    }

    @Example
    void smallSubtreesShareTheRoomBetweenBigOnes() {
        // Two deep and wide siblings with two leaves between them.
        int[] parent = {-1, 0, 1, 1, 1, 0, 0, 0, 7, 7, 7};
        double[] centre = TidyTree.place(parent, Sizes.uniform(10, 0, 0)).centre();
        double step = (centre[7] - centre[1]) / 3;
        assertThat(centre[5]).isCloseTo(centre[1] + step, within(EXACT));
        assertThat(centre[6]).isCloseTo(centre[1] + 2 * step, within(EXACT));
    }

    @Example
    void whatIsNoPreorderIsRefused() {
        Sizes sizes = Sizes.uniform(1, 0, 0);
        assertThatThrownBy(() -> TidyTree.place(new int[] {-1, 0, 0, 1}, sizes)).hasMessageContaining("node 3");
        assertThatThrownBy(() -> TidyTree.place(new int[] {0}, sizes)).hasMessageContaining("node 0");
        assertThatThrownBy(() -> TidyTree.place(new int[] {-1, -2}, sizes)).hasMessageContaining("node 1");
        assertThat(TidyTree.place(new int[0], sizes).size()).isZero();
    }
}
