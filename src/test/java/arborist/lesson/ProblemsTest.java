package arborist.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is run once more is run with other luck: each sample counts on from the seed of its run. */
class ProblemsTest {

    @Test
    void twoTimesHaveNoSampleInCommon() {
        Problems told = new Problems.Told("1 + 1", null, null, 7);
        assertThat(told.seed(0)).as("the first time is the lesson's own").isEqualTo(7);
        long samples = 1000;
        LongStream all =
                LongStream.range(0, 20).flatMap(luck -> LongStream.range(0, samples).map(i -> told.seed(luck) + i));
        assertThat(all.distinct().count()).isEqualTo(20 * samples);
    }
}
