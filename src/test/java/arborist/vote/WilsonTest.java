package arborist.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WilsonTest {

    @Test
    void isThatOfKnownTables() {
        // Newcombe 1998, table I, method 3: 81 of 263 and 15 of 148.
        assertThat(Wilson.of(81, 263).low()).isCloseTo(0.2553, within(0.0001));
        assertThat(Wilson.of(81, 263).high()).isCloseTo(0.3662, within(0.0001));
        assertThat(Wilson.of(15, 148).low()).isCloseTo(0.0624, within(0.0001));
        assertThat(Wilson.of(15, 148).high()).isCloseTo(0.1605, within(0.0001));
    }

    @Test
    void knowsNothingOfNoTrialAndRefusesWhatCannotBe() {
        assertThat(Wilson.of(0, 0)).isEqualTo(new Wilson(0, 1));
        assertThatThrownBy(() -> Wilson.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void holdsTheShareAndStaysWithinZeroAndOne(@ForAll @IntRange(min = 1, max = 10_000) int trials,
            @ForAll @IntRange(min = 0, max = 10_000) int some) {
        int right = some % (trials + 1);
        Wilson interval = Wilson.of(right, trials);
        assertThat(interval.low()).isBetween(0.0, (double) right / trials);
        assertThat(interval.high()).isBetween((double) right / trials, 1.0);
    }
}
