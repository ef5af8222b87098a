package arborist.exchange.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BetweenTest {
    @Test
    void enoughOfThemStayAsTheyAre() {
        assertThat(Between.filled(row(20), i -> i % 3 == 1, 6)).containsExactly(1, 4, 7, 10, 13, 16, 19);
    }

    @Test
    void fewAreFilledInTheWidestGaps() {
        assertThat(Between.filled(row(101), i -> i == 100, 5)).containsExactly(0, 25, 50, 75, 100);
        assertThat(Between.filled(row(3), i -> i == 2, 6)).containsExactly(0, 1, 2);
        assertThat(Between.filled(row(0), i -> true, 6)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void allThatAreWantedAreThereInOrderAndNoneTwice(long seed) {
        Random random = new Random(seed);
        int size = random.nextInt(1, 60);
        Set<Integer> wanted = new TreeSet<>(random.ints(random.nextInt(8), 0, size).boxed().toList());
        List<Integer> picked = Between.filled(row(size), wanted::contains, 6);
        assertThat(picked).containsAll(wanted).isSorted().doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(Math.min(6, size));
    }

    private static List<Integer> row(int size) {
        return IntStream.range(0, size).boxed().toList();
    }
}
