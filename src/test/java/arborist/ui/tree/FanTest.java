package arborist.ui.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FanTest {
    /** A root with four children, the second of which has one. */
    private final Fan fan = Fan.of(new int[] {-1, 0, 0, 2, 0, 0});

    @Test
    void theEdgesOfOneParentLeaveOneBelowTheOther() {
        assertThat(new double[] {fan.leaving(1), fan.leaving(2), fan.leaving(4), fan.leaving(5)}).isSorted()
                .doesNotHaveDuplicates().contains(-1, 1);
        assertThat(fan.leaving(3)).isZero();
    }

    @Test
    void theFartherOneLiesTheSoonerItsEdgeTurns() {
        assertThat(fan.turning(1)).isLessThan(fan.turning(2));
        assertThat(fan.turning(5)).isLessThan(fan.turning(4));
    }

    @Test
    void manyEdgesAreThinAndFewAreNot() {
        int[] parent = new int[201];
        parent[0] = -1;
        assertThat(Fan.of(parent).thinning(7)).isEqualTo(0.2);
        assertThat(fan.thinning(1)).isEqualTo(1);
    }
}
