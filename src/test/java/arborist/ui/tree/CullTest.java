package arborist.ui.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CullTest {

    private static final class Drawn implements Cull.Sink {
        final BitSet thoughts = new BitSet();
        final BitSet bars = new BitSet();

        @Override
        public void thought(int i) {
            thoughts.set(i);
        }

        @Override
        public void bar(int i) {
            bars.set(i);
        }

        @Override
        public void edge(int i) {
            // Edges are looked at in pictures.
        }
    }

    @Property(tries = 60)
    void nothingThatCouldBeReadIsLeftOut(@ForAll @IntRange(max = 50) int seed,
            @ForAll @IntRange(min = 1, max = 400) int size,
            @ForAll @DoubleRange(min = -3000, max = 3000) double dx,
            @ForAll @DoubleRange(min = -3000, max = 3000) double dy) {
        Plan plan = Sample.plan(Sample.random(seed, size));
        Viewport view = Viewport.of(1000, 800, 13, plan.width(), plan.height()).actualSize().panned(dx, dy);
        Drawn drawn = new Drawn();
        Cull.run(plan, view, drawn);

        for (int i = 0; i < plan.size(); i++) {
            double x = view.toScreenX(plan.left(i));
            double y = view.toScreenY(plan.top(i));
            boolean seen = x + Em.CARD_WIDTH * 13 > 0 && x < 1000 && y + Em.CARD_HEIGHT * 13 > 0 && y < 800;
            assertThat(drawn.thoughts.get(i) || !seen).as("thought %s at %s, %s", i, x, y).isTrue();
        }
    }

    @Test
    void ofAHugeTreeSeenWholeLittleIsDrawnAndNoRowStaysEmpty() {
        Plan plan = Sample.plan(Sample.random(3, 30_000));
        Viewport view = Viewport.of(1000, 800, 13, plan.width(), plan.height()).whole();
        Drawn drawn = new Drawn();
        Cull.run(plan, view, drawn);

        assertThat(drawn.thoughts.cardinality() + drawn.bars.cardinality()).isBetween(400, 12_000);
        assertThat(drawn.bars.cardinality()).isPositive();
    }

    @Test
    void farFromEverythingNothingIsDrawn() {
        Plan plan = Sample.plan(Sample.random(3, 300));
        Drawn drawn = new Drawn();
        Cull.run(plan, new Viewport(5000, 5000, 13, 1000, 800, 13, plan.width(), plan.height()), drawn);

        assertThat(drawn.thoughts.cardinality()).isZero();
        assertThat(drawn.bars.cardinality()).isZero();
    }
}
