package arborist.task.game24;

import static arborist.task.game24.Game24SolverTest.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.Rational;
import arborist.task.Finding;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps are read as leniently as people and models write them, and judged exactly. */
class Game24StepTest {
    private final Game24Checker checker = new Game24Checker(new Game24Solver());

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "4 + 5 = 9 (left: 6 9 10), 4 5 6 10, true, false",
        "  4+5=9 (left:6 9 10)  , 4 5 6 10, true, false",
        "10 − 4 = 6 (left: 5 6 6), 4 5 6 10, true, true",
        "4 × 5 = 20 (left: 6 10 20), 4 5 6 10, true, true",
        "6 ÷ 4 = 1.5 (left: 1.5 5 10), 4 5 6 10, true, false",
        "4 - 5 = -1 (left: -1 6 10), 4 5 6 10, true, false",
        "10 + (-1) = 9 (left: 6 9), -1 6 10, true, false",
        "11 / 3 ≈ 3.67 (left: 3.67 8), 3 8 11, true, false",
        "14 / 3 = approximately 4.67 (left: 3 4.67), 3 3 14, true, false",
        "11 / 3 = 3.67 (left: 3.67 8), 3 8 11, false, false",
        "8 / 3 = 8/3 (left: 8/3 3 8), 3 3 8 8, true, true",
        "4 + 5 = 10 (left: 6 10 10), 4 5 6 10, false, false",
        "4 + 5 = 9 (left: 6 9), 4 5 6 10, false, false",
        "4 + 4 = 8 (left: 5 6 8), 4 5 6 10, false, false",
        "20 - 6 = 14 (left: 10 14), 6 10 20, true, true"
    })
    void judgesAStep(String line, String before, boolean valid, boolean reachable) {
        Game24Step step = Game24Step.parse(line).orElseThrow();
        assertThat(checker.valid(step, numbers(before)).holds()).as(checker.valid(step, numbers(before)).why())
                .isEqualTo(valid);
        assertThat(checker.reachable(step).orElseThrow().holds()).isEqualTo(reachable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Answer: (4 * 5) + (10 - 6) = 24", "7 / 8 (not a whole number)", "14 % 3 = 2 (left: 2)",
        "4 + 5", "1/0 + 2 = 3 (left: 3)", "9999999999999999999999999999999999999999 + 1 = 2 (left: 2)"})
    void saysWhatIsNoStep(String line) {
        assertThat(Game24Step.parse(line)).isEmpty();
    }

    @Test
    void aDivisionByZeroIsReadAndJudgedWrong() {
        Game24Step step = Game24Step.parse("5 / 0 = 5 (left: 5)").orElseThrow();
        assertThat(checker.valid(step, numbers("0 5"))).isEqualTo(Finding.no("a division by zero"));
    }

    @Test
    void aStepThatDoesNotSayWhatIsLeftIsNotJudgedReachable() {
        assertThat(checker.reachable(Game24Step.parse("8 / 3 = 2 (with a remainder)").orElseThrow())).isEmpty();
    }

    @Property(tries = 100)
    void everyMoveReadsBackAsItWasWrittenAndIsValid(@ForAll @Size(3) List<@IntRange(min = 0, max = 13) Integer> drawn) {
        List<Rational> numbers = drawn.stream().map(Rational::of).toList();
        for (Game24Step move : Game24Moves.from(numbers)) {
            assertThat(Game24Step.parse(move.toString())).contains(move);
            assertThat(checker.valid(move, numbers).holds()).isTrue();
            assertThat(Game24Moves.from(move.left())).allMatch(next -> checker.valid(next, move.left()).holds()
                    && Game24Step.parse(next.toString()).orElseThrow().equals(next));
        }
    }

    @Property(tries = 1000)
    void noLineMakesItFail(@ForAll String line) {
        Game24Step.parse(line).ifPresent(step -> checker.reachable(step));
    }
}
