package arborist.task.game24;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.answer.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The solver finds 24 exactly where it is, also behind fractions. */
class Game24SolverTest {
    private final Game24Solver solver = new Game24Solver();

    @ParameterizedTest
    @CsvSource({
        "3 3 8 8, 8 / (3 - 8 / 3)",
        "1 3 4 6, 6 / (1 - 3 / 4)",
        "5 5 5 1, 5 * (5 - 1 / 5)"
    })
    void findsTheOneWayThatGoesThroughAFraction(String numbers, String term) {
        assertThat(solver.solutions(numbers(numbers))).contains(sides(term));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7 7 8 13", "1 1 1 1", "24 24", "23"})
    void knowsWhereThereIsNoWay(String numbers) {
        assertThat(solver.reachable(numbers(numbers))).isFalse();
        assertThat(solver.solution(numbers(numbers))).isEmpty();
        assertThat(solver.solutions(numbers(numbers))).isEmpty();
    }

    @Test
    void refusesMoreNumbersThanItCanTry() {
        assertThatThrownBy(() -> solver.reachable(numbers("1 2 3 4 5 6"))).hasMessageContaining("at most 5");
    }

    @Property(tries = 150)
    void everySolutionUsesEachNumberOnceAndComesTo24(
            @ForAll @Size(4) List<@IntRange(min = 1, max = 13) Integer> drawn) {
        List<Rational> numbers = drawn.stream().map(Rational::of).toList();
        Game24Solver fresh = new Game24Solver();
        assertThat(fresh.solution(numbers).isPresent()).isEqualTo(fresh.reachable(numbers));
        for (String term : fresh.solutions(numbers)) {
            assertThat(new Terms(term).value()).as(term).isEqualTo(Game24Solver.GOAL);
            assertThat(Pattern.compile("[^0-9]+").splitAsStream(term).filter(w -> !w.isEmpty()).sorted().toList())
                    .as(term)
                    .isEqualTo(drawn.stream().map(String::valueOf).sorted().toList());
        }
    }

    /** An independent search with floating point and negative numbers agrees. */
    @Property(tries = 300)
    void agreesWithASearchWrittenAnotherWay(@ForAll @Size(4) List<@IntRange(min = 1, max = 13) Integer> drawn) {
        double[] plain = drawn.stream().mapToDouble(Integer::doubleValue).toArray();
        assertThat(new Game24Solver().reachable(drawn.stream().map(Rational::of).toList())).isEqualTo(floating(plain));
    }

    @Property(tries = 50)
    void theOrderOfTheNumbersDoesNotMatter(@ForAll @Size(4) List<@IntRange(min = 1, max = 13) Integer> drawn,
            @ForAll long seed) {
        List<Integer> shuffled = new ArrayList<>(drawn);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(new Game24Solver().reachable(shuffled.stream().map(Rational::of).toList()))
                .isEqualTo(new Game24Solver().reachable(drawn.stream().map(Rational::of).toList()));
    }

    private static boolean floating(double[] numbers) {
        if (numbers.length == 1) {
            return Math.abs(numbers[0] - 24) < 1e-9;
        }
        for (int i = 0; i < numbers.length; i++) {
            for (int j = 0; j < numbers.length; j++) {
                if (i == j) {
                    continue;
                }
                double a = numbers[i];
                double b = numbers[j];
                for (double result : new double[] {a + b, a - b, a * b, a / b}) {
                    double[] next = new double[numbers.length - 1];
                    int at = 0;
                    for (int k = 0; k < numbers.length; k++) {
                        if (k != i && k != j) {
                            next[at++] = numbers[k];
                        }
                    }
                    next[at] = result;
                    if (Double.isFinite(result) && floating(next)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static String sides(String term) {
        // The solver writes the longer side of a product first; the cases above are read as people write them.
        return term.startsWith("5 * ") ? term.substring(4) + " * 5" : term;
    }

    static List<Rational> numbers(String text) {
        return Pattern.compile(" ").splitAsStream(text).map(Rational::parse).map(n -> n.orElseThrow()).toList();
    }
}
