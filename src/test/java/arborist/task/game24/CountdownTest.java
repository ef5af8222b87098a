package arborist.task.game24;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.Rational;
import arborist.task.Finding;
import arborist.task.Tasks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Puzzles with any goal: read as people type them, and judged exactly. */
class CountdownTest {
    private static final String QUESTION = "Numbers: 3 8 11 24. Make 57 with + - * and /, each number exactly once.";

    private final Countdown task = new Countdown();

    @ParameterizedTest
    @ValueSource(strings = {QUESTION, "make 57 from 3, 8, 11, 24", "Use 3, 8, 11 and 24 to get 57.", "3 8 11 24 -> 57",
        "Countdown: 3 8 11 24, target 57", "Reach the number 57 using 3 8 11 24", "3, 8, 11, 24 = 57",
        "How can I make 57 out of 3 8 11 24?"})
    void isReadHoweverItIsTyped(String question) {
        Puzzle puzzle = task.puzzle(question).orElseThrow();
        assertThat(puzzle.numbers()).containsExactly(Rational.of(3), Rational.of(8), Rational.of(11), Rational.of(24));
        assertThat(puzzle.goal()).isEqualTo(Rational.of(57));
        assertThat(Tasks.standard().of(question).name()).isEqualTo("countdown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3 8 11 24", "Make a cake from 3 eggs and 2 apples in 50 minutes.", "57 = 40 + 17",
        "Ann makes 12 rolls from 3 eggs, 5 cups and 7 spoons. How many?", "make 5 from 1 2", "make 5 from 1 2 3 4 5 6"})
    void leavesOtherQuestionsAlone(String question) {
        assertThat(task.recognises(question)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Answer: (24 - 11 - 8) * 3 = 15|NO",
        "Answer: 3 * 8 + 11 + 24 = 59|NO",
        "Answer: 3 * 11 + 24 = 57|NO",
        "Answer: 3 * (24 - 8) + 11 = 59|NO",
        "Answer: 11 * (8 - 3) + 24 = 79|NO",
        "Answer: 3 * 11 + 24 * 1 = 57|NO",
        "Answer: 24 + 3 * 11 = 57|NO",
        "Answer: (24 / 8) * (3 + 11) = 42|NO"
    })
    void judgesAnAnswer(String answer, Finding.Outcome outcome) {
        assertThat(task.verifier().verify(QUESTION, answer).outcome()).isEqualTo(outcome);
    }

    @Test
    void judgesPuzzlesOfDifferentGoalsInTurn() {
        for (int i = 0; i < 3; i++) {
            assertThat(task.steps().reachable("make 42 from 3 8 11 24", List.of(), "24 / 8 = 3 (left: 3 3 11)").holds())
                    .isTrue();
            assertThat(task.steps().reachable("make 43 from 3 8 11 24", List.of(), "24 / 8 = 3 (left: 3 3 11)")
                    .isWrong()).isTrue();
        }
        assertThat(task.verifier().verify("make 42 from 3 8 11 24", "Answer: 24 / 8 * (3 + 11) = 42").holds()).isTrue();
        assertThat(task.verifier().verify("make 43 from 3 8 11 24", "Answer: 24 / 8 * (3 + 11) = 43").why())
                .isEqualTo("it comes to 42, not 43");
        assertThat(task.form("24/8*(3+11) = 42")).isEqualTo(task.form("24 / 8 * (3 + 11)"));
    }
}
