package arborist.sapling.train;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.sapling.net.Shape;
import arborist.sapling.net.Weights;
import arborist.sapling.text.Script;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class TrainingTest {

    @Test
    void learnsToRepeatWhatItReads() throws InterruptedException {
        Shape shape = new Shape(2, 32, 2, 12, 12, 16);
        Weights weights = Weights.fresh(shape, new SplittableRandom(1));
        Reading lessons = new Reading(random -> {
            int a = 2 + random.nextInt(10);
            int b = 2 + random.nextInt(10);
            return new Script(new int[] {0, a, b, 1, a, b}, 4);
        }, 12, 240, 16, 1);
        double first = 0;
        double last = 0;
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            Training training = new Training(weights, new Optimiser(weights), workers);
            for (int i = 0; i < 300; i++) {
                double loss = training.step(lessons, new Schedule(0.006, 10, 150, 300));
                first = i == 0 ? loss : first;
                last = loss;
            }
        }
        assertThat(first).isGreaterThan(2);
        assertThat(last).isLessThan(0.1);
    }

    @Test
    void theRateGoesUpStaysAndFallsToNothing() {
        Schedule schedule = new Schedule(2, 10, 50, 100);
        assertThat(schedule.applyAsDouble(0)).isEqualTo(0.2);
        assertThat(schedule.applyAsDouble(30)).isEqualTo(2);
        assertThat(schedule.applyAsDouble(75)).isEqualTo(1);
        assertThat(schedule.applyAsDouble(100)).isZero();
    }
}
