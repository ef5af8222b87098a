package arborist.ui.tree;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HitTestTest {

    @Property(tries = 80)
    void everyCardIsHitAtItsMiddleAndItsCorners(@ForAll @IntRange(max = 30) int seed,
            @ForAll @IntRange(min = 1, max = 200) int size, @ForAll @DoubleRange(min = 0.5, max = 2) double zoom) {
        Plan plan = Sample.plan(Sample.random(seed, size));
        Viewport view = Viewport.of(1000, 800, 13, plan.width(), plan.height()).actualSize().zoomed(zoom, 500, 400);
        for (int i = 0; i < plan.size(); i++) {
            double x = view.toScreenX(plan.left(i));
            double y = view.toScreenY(plan.placement().centre()[i]);
            double w = Em.CARD_WIDTH * view.scale();
            double h = Em.CARD_HEIGHT * view.scale() / 2;
            assertThat(HitTest.at(plan, view, x + w / 2, y)).isEqualTo(i);
            assertThat(HitTest.at(plan, view, x + 1, y - h + 1)).isEqualTo(i);
            assertThat(HitTest.at(plan, view, x + w - 1, y + h - 1)).isEqualTo(i);
        }
    }

    @Test
    void betweenTheLevelsThereIsNothing() {
        Plan plan = Sample.plan(Sample.tree(Sample.small()));
        Viewport view = Viewport.of(2000, 800, 13, plan.width(), plan.height()).actualSize();
        double gap = view.toScreenX(Em.CARD_WIDTH + (Em.LEVEL - Em.CARD_WIDTH) / 2);
        assertThat(HitTest.at(plan, view, gap, view.toScreenY(plan.placement().centre()[0]))).isEqualTo(Plan.NONE);
        assertThat(HitTest.at(plan, view, -500, 100)).isEqualTo(Plan.NONE);
    }

    @Test
    void onTheMapTheNearestDotIsHit() {
        Plan plan = Sample.plan(Sample.random(5, 3000));
        Viewport view = Viewport.of(1000, 800, 13, plan.width(), plan.height()).whole();
        int i = plan.placement().end()[1];
        int hit =
                HitTest.at(plan, view, view.toScreenX(plan.left(i)) + 1, view.toScreenY(plan.placement().centre()[i]));
        assertThat(hit).isEqualTo(i);
    }
}
