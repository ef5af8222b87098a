package arborist.sapling.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductTest {
    private final Random random = new Random(1);

    @ParameterizedTest
    @CsvSource({"1, 16, 1", "3, 48, 7", "4, 32, 128", "9, 80, 300", "17, 16, 513"})
    void isWhatThreeLoopsGive(int rows, int columns, int inner) {
        float[] a = drawn(rows * inner);
        float[] b = drawn(inner * columns);
        float[] c = drawn(rows * columns);
        float[] before = c.clone();
        Product.of(Side.rows(a, inner), Side.rows(b, columns), Side.rows(c, columns), rows, columns, inner, true);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double sum = before[i * columns + j];
                for (int k = 0; k < inner; k++) {
                    sum += (double) a[i * inner + k] * b[k * columns + j];
                }
                assertThat(c[i * columns + j]).isCloseTo((float) sum, within(1e-3f));
            }
        }
    }

    @Test
    void aLeftSideCanBeReadTransposed() {
        int rows = 6;
        int inner = 5;
        float[] a = drawn(rows * inner);
        float[] turned = new float[a.length];
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < inner; k++) {
                turned[k * rows + i] = a[i * inner + k];
            }
        }
        float[] b = drawn(inner * 16);
        float[] plain = new float[rows * 16];
        float[] other = new float[rows * 16];
        Product.of(Side.rows(a, inner), Side.rows(b, 16), Side.rows(plain, 16), rows, 16, inner, false);
        Product.of(Side.rows(turned, rows).turned(), Side.rows(b, 16), Side.rows(other, 16), rows, 16, inner, false);
        assertThat(other).containsExactly(plain);
    }

    @Test
    void aRowIsTheSameToTheLastBitAloneAndAmongOthers() {
        int inner = 300;
        float[] a = drawn(7 * inner);
        float[] b = drawn(inner * 48);
        float[] together = new float[7 * 48];
        Product.of(Side.rows(a, inner), Side.rows(b, 48), Side.rows(together, 48), 7, 48, inner, false);
        for (int i = 0; i < 7; i++) {
            float[] alone = new float[48];
            Product.of(Side.part(a, i * inner, inner), Side.rows(b, 48), Side.rows(alone, 48), 1, 48, inner, false);
            assertThat(alone).containsExactly(Arrays.copyOfRange(together, i * 48, (i + 1) * 48));
        }
    }

    @Test
    void aWidthThatIsNoMultipleOfTheLanesIsRefused() {
        float[] any = new float[20];
        assertThatThrownBy(() -> Product.of(Side.rows(any, 1), Side.rows(any, 17), Side.rows(any, 17), 1, 17, 1, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sumsAreTheSameToTheLastBitBeforeAndAfterTheCompilerHasSeenThem() {
        float[] a = drawn(128);
        float[] b = drawn(128);
        float first = Rows.dot(a, 0, b, 0, 128);
        float[] c = drawn(32);
        float[] sum = c.clone();
        Rows.add(0.3f, a, 0, sum, 0, 32);
        float logarithm = Rows.softmax(a.clone(), 0, 128);
        for (int i = 0; i < 30_000; i++) {
            assertThat(Rows.dot(a, 0, b, 0, 128)).isEqualTo(first);
            float[] again = c.clone();
            Rows.add(0.3f, a, 0, again, 0, 32);
            assertThat(again).containsExactly(sum);
            assertThat(Rows.softmax(a.clone(), 0, 128)).isEqualTo(logarithm);
        }
    }

    @Test
    void probabilitiesAreThoseOfExponentials() {
        float[] x = drawn(33);
        double sum = 0;
        for (float each : x) {
            sum += Math.exp(each);
        }
        float[] chances = x.clone();
        float logarithm = Rows.softmax(chances, 0, chances.length);
        assertThat(logarithm).isCloseTo((float) Math.log(sum), within(1e-5f));
        for (int i = 0; i < x.length; i++) {
            assertThat(chances[i]).isCloseTo((float) (Math.exp(x[i]) / sum), within(1e-6f));
        }
    }

    private float[] drawn(int n) {
        float[] numbers = new float[n];
        for (int i = 0; i < n; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }
}
