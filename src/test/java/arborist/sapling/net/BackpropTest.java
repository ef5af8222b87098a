package arborist.sapling.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import arborist.sapling.Small;
import arborist.sapling.math.Rows;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackpropTest {
    private static final int OUTPUTS = 40;
    private static final float STEP = 2e-3f;
    private final Weights weights = Small.weights(new Shape(2, 32, 2, OUTPUTS, OUTPUTS, 64));
    private final Batch batch = Batch.of(
            List.of(new int[] {1, 2, 3, 4, 5, 6, 7},
                    new int[] {9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20}),
            List.of(new int[] {2, 3, 6}, new int[] {0, 5, 10, 19}));

    @Test
    void gradientsAreWhatFiniteDifferencesSay() {
        Backprop pass = new Backprop(weights);
        Weights gradient = new Weights(weights.shape());
        pass.learn(batch, BackpropTest::crossEntropy, gradient);
        Random random = new Random(4);
        for (int m = 0; m < weights.all().size(); m++) {
            Matrix matrix = weights.all().get(m);
            float[] x = matrix.data();
            for (int k = 0; k < 25; k++) {
                // Only pieces up to 20 are read, so only their embeddings matter.
                int i = random.nextInt(matrix.name().equals("embedding") ? 21 * 32 : x.length);
                float before = x[i];
                x[i] = before + STEP;
                double above = pass.loss(batch, BackpropTest::crossEntropy);
                x[i] = before - STEP;
                double below = pass.loss(batch, BackpropTest::crossEntropy);
                x[i] = before;
                double numeric = (above - below) / (2 * STEP);
                assertThat((double) gradient.all().get(m).data()[i]).as(matrix.name() + " " + i)
                        .isCloseTo(numeric, within(0.003 + 0.02 * Math.abs(numeric)));
            }
        }
    }

    @Test
    void gradientsAddUp() {
        Backprop pass = new Backprop(weights);
        Weights once = new Weights(weights.shape());
        Weights twice = new Weights(weights.shape());
        pass.learn(batch, BackpropTest::crossEntropy, once);
        pass.learn(batch, BackpropTest::crossEntropy, twice);
        pass.learn(batch, BackpropTest::crossEntropy, twice);
        float[] a = once.head().data();
        float[] b = twice.head().data();
        for (int i = 0; i < a.length; i++) {
            assertThat(b[i]).isCloseTo(2 * a[i], within(1e-4f));
        }
    }

    @Test
    void textsOfABatchDoNotSeeEachOther() {
        Batch alone = Batch.of(List.of(new int[] {1, 2, 3, 4, 5, 6, 7}), List.of(new int[] {2, 3, 6}));
        double together = new Backprop(weights).loss(batch, (place, outputs, from) -> place < 3
                ? crossEntropy(place, outputs, from)
                : 0);
        assertThat(new Backprop(weights).loss(alone, BackpropTest::crossEntropy)).isEqualTo(together);
    }

    private static double crossEntropy(int place, float[] outputs, int from) {
        Rows.softmax(outputs, from, OUTPUTS);
        double loss = -Math.log(outputs[from + 5 + place]);
        outputs[from + 5 + place] -= 1;
        return loss;
    }
}
