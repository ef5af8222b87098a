package arborist.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a class chooses from stands in one order, whoever came to it how often. */
class NeutralOrderTest {
    private static final List<String> ORDERED =
            List.of("-12", "\u22123", "0.5", "2", "10", "344", "10 - 4 = 6", "10 - 10 = 0",
                    "apple", "Banana", "cherry 2", "cherry 10");

    @Test
    void numbersGoByTheirSizeAndAllElseByTheAlphabet() {
        for (int seed = 0; seed < 50; seed++) {
            List<String> mixed = new ArrayList<>(ORDERED);
            Collections.shuffle(mixed, new Random(seed));
            mixed.sort(new NeutralOrder());
            assertThat(mixed).isEqualTo(ORDERED);
        }
    }

    @Test
    void itIsAnOrder() {
        List<String> all = new ArrayList<>(ORDERED);
        all.addAll(List.of("", " ", "1e5", "1,000", "007", "7", "+7", "3/4", "9".repeat(500), "x" + "9".repeat(500),
                "ä", "Z", "\u0663 apples", "\u0663", "\u0661\u0662 apples", "3 apples", "12 apples", "x\u0663", "x3",
                "x12",
                "\uff13\u500b", "3\u500b", "\uff13", "3\uff13", "12\uff13", "\uff133", "\uff1312", "\ud835\udfdb a"));
        NeutralOrder order = new NeutralOrder();
        for (String a : all) {
            for (String b : all) {
                assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
                for (String c : all) {
                    if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
                        assertThat(order.compare(a, c)).as("%s %s %s", a, b, c).isNotPositive();
                    }
                }
            }
        }
    }
}
