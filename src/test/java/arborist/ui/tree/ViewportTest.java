package arborist.ui.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ViewportTest {

    @Test
    void aHugeTreeIsSeenWhole() {
        Viewport v = Viewport.of(1000, 800, 13, 200, 400_000).whole();

        assertThat(v.toScreenX(0)).isBetween(0.0, 100.0);
        assertThat(v.toScreenX(200)).isBetween(900.0, 1000.0);
        assertThat(v.toScreenY(0)).isBetween(0.0, 100.0);
        assertThat(v.toScreenY(400_000)).isBetween(700.0, 800.0);
    }

    @Test
    void aLongChainIsSeenWholeToo() {
        Viewport v = Viewport.of(1000, 800, 13, 90_000, 3.5).whole();

        assertThat(v.toScreenX(90_000)).isBetween(900.0, 1000.0);
        assertThat(v.scaleY()).isEqualTo(13);
    }

    @Test
    void aSmallTreeIsNotMadeLargerThanItsActualSize() {
        assertThat(Viewport.of(1000, 800, 13, 20, 10).whole().scale()).isEqualTo(13);
    }

    @Test
    void actualSizeHasOneScaleForBothAxes() {
        Viewport v = Viewport.of(1000, 800, 13, 200, 400_000).actualSize();
        assertThat(v.scaleX()).isEqualTo(13);
        assertThat(v.scaleY()).isCloseTo(13, within(1e-9));
    }

    @Property
    void whatIsUnderThePointerStaysThere(@ForAll @DoubleRange(min = 0.5, max = 2) double factor,
            @ForAll @DoubleRange(min = 300, max = 700) double px,
            @ForAll @DoubleRange(min = 300, max = 500) double py) {
        Viewport near = Viewport.of(1000, 800, 13, 900, 900).actualSize();
        Viewport v = near.zoomed(factor, px, py);

        assertThat(v.toTreeX(px)).isCloseTo(near.toTreeX(px), within(1e-6));
        assertThat(v.toTreeY(py)).isCloseTo(near.toTreeY(py), within(1e-6));
    }

    /** The legend and the map lie over the lower corners: their buttons are lower than this. */
    @Property
    void theLastCardCanBeMovedFromUnderTheCorners(@ForAll @DoubleRange(min = 1, max = 400) double treeHeight,
            @ForAll @DoubleRange(min = 1, max = 400) double treeWidth) {
        Viewport v = Viewport.of(500, 400, 13, treeWidth, treeHeight).actualSize().panned(0, -1e7);

        assertThat(v.toScreenY(treeHeight)).isLessThanOrEqualTo(400 - 3 * 13);
    }

    @Property
    void theTreeCanNeverBeLost(@ForAll @DoubleRange(min = -1e7, max = 1e7) double dx,
            @ForAll @DoubleRange(min = -1e7, max = 1e7) double dy,
            @ForAll @DoubleRange(min = 0.01, max = 100) double factor) {
        Viewport v = Viewport.of(1000, 800, 13, 500, 7000).zoomed(factor, 500, 400).panned(dx, dy);

        assertThat(v.toScreenX(0)).isLessThan(1000);
        assertThat(v.toScreenX(500)).isGreaterThan(0);
        assertThat(v.toScreenY(0)).isLessThan(800);
        assertThat(v.toScreenY(7000)).isGreaterThan(0);
    }

    @Test
    void revealingMovesNoMoreThanNeeded() {
        Viewport v = Viewport.of(1000, 800, 10, 900, 900).actualSize().holding(0, 0, 0, 0);

        assertThat(v.revealing(10, 10, 20, 14, 1)).isEqualTo(v);
        Viewport down = v.revealing(10, 200, 20, 204, 1);
        assertThat(down.toScreenY(204)).isCloseTo(790, within(1e-6));
        assertThat(down.x()).isEqualTo(v.x());
    }

    @Test
    void anAnimationBeginsAndEndsWhereItShould() {
        Viewport a = Viewport.of(1000, 800, 13, 200, 4000).whole();
        Viewport b = a.actualSize().panned(-200, -900);

        assertThat(a.towards(b, 1).toTreeY(400)).isCloseTo(b.toTreeY(400), within(1e-6));
        assertThat(a.towards(b, 0).toTreeX(500)).isCloseTo(a.toTreeX(500), within(1e-6));
    }
}
