package arborist.vote.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** When two steps go wrong in the same way. */
class GaffeTest {

    @Test
    void theSameFalseCalculationIsOneSlipHoweverItIsPut() {
        assertThat(Gaffe.of("37 * 12 = 434")).isEqualTo(Gaffe.of("So 12 × 37 = 434."))
                .isEqualTo(Gaffe.of("He pays 37 x 12 = 434 in all, so 434 + 2")).isEqualTo(Gaffe.of("<<12*37=434>>"));
        assertThat(Gaffe.told("So he pays 37 * 12 = 434 in all.")).isEqualTo("37 * 12 = 434");
    }

    @Test
    void anotherResultOrOtherNumbersAreAnotherSlip() {
        Gaffe one = Gaffe.of("105 + 91 = 296");
        assertThat(List.of("105 + 91 = 186", "104 + 92 = 297", "105 + 91 = 296, and 2 + 2 = 5", "105 * 91 = 296"))
                .allSatisfy(other -> assertThat(Gaffe.of(other)).isNotEqualTo(one));
    }

    @Test
    void whereWhatIsCalculatedHoldsTheFiguresTell() {
        assertThat(Gaffe.of("97 + 10 = 107, so 37 + (107 + 4)"))
                .isEqualTo(Gaffe.of("Then 97 + 10 = 107; so 37 + (107 + 4)."))
                .isNotEqualTo(Gaffe.of("97 + 10 = 107, so 37 * (107 + 4)"));
    }

    @Test
    void whereNothingIsCalculatedTheWordsTell() {
        assertThat(Gaffe.of("She has 3 of 12 apples left.")).isEqualTo(Gaffe.of("she has  3 of 12 apples left"))
                .isNotEqualTo(Gaffe.of("She eats 3 of 12 apples."));
    }

    @Test
    void blanksOrderAndSignsOfProductsNeverMakeTwoSlipsOfOne() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            int a = 2 + random.nextInt(90);
            int b = 2 + random.nextInt(90);
            int wrong = a * b + 1 + random.nextInt(9);
            Gaffe gaffe = Gaffe.of(a + " * " + b + " = " + wrong);
            assertThat(gaffe).isInstanceOf(Gaffe.False.class).isEqualTo(Gaffe.of(b + "*" + a + "=" + wrong))
                    .isEqualTo(Gaffe.of("Thus " + a + " × " + b + " = " + wrong + "."))
                    .isNotEqualTo(Gaffe.of(a + " * " + b + " = " + (wrong + 1)));
        }
    }
}
