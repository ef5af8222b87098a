package arborist.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told word problems: what is right, what is valid, and what leads to the answer. */
class WordTest {
    private static final String QUESTION = "Ann comes home with 3 bags of plums. Each bag holds 12 plums."
            + " Each bag weighs 2 kilos. 5 of the plums are bad. How many plums are left?";

    private final Word task = new Word();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "3 bags hold 3 * 12 = 36 plums.|YES|YES",
        "That is 12 * 3 = 36.|YES|YES",
        "(3 * 12) - 5 = 31 plums are left.|YES|YES",
        "There are 3 * 12 = 36 plums, of which 36 - 5 = 31 are good.|YES|YES",
        "3 bags hold 3 * 12 = 38 plums.|NO|NO",
        "3 + 12 = 15 plums.|YES|NO",
        "They weigh 3 * 2 = 6 kilos.|YES|NO",
        "36 - 5 = 31 plums are left.|NO|NO",
        "3 * 7 = 21 plums.|NO|NO",
        "First count the plums.|UNDECIDED|UNDECIDED",
        "Answer: 31|YES|YES",
        "Answer: 36|NO|NO"
    })
    void judgesAFirstLine(String line, Finding.Outcome valid, Finding.Outcome reachable) {
        assertThat(task.steps().valid(QUESTION, List.of(), line).outcome()).as("valid").isEqualTo(valid);
        assertThat(task.steps().reachable(QUESTION, List.of(), line).outcome()).as("reachable").isEqualTo(reachable);
    }

    @Test
    void afterAWrongLineNothingIsReachableThoughItMayBeValid() {
        List<String> lines = List.of("3 bags hold 3 * 12 = 38 plums.", "38 - 5 = 33 are left.");
        assertThat(task.steps().valid(QUESTION, lines.subList(0, 1), lines.get(1)).holds()).isTrue();
        assertThat(task.steps().reachable(QUESTION, lines.subList(0, 1), lines.get(1)).isWrong()).isTrue();
    }

    @Test
    void aCalculationIsNeededOnce() {
        List<String> before = new ArrayList<>(List.of("3 * 12 = 36"));
        assertThat(task.steps().reachable(QUESTION, before, "So 3 * 12 = 36.").isWrong()).isTrue();
        assertThat(task.steps().reachable(QUESTION, before, "36 - 5 = 31 are left.").holds()).isTrue();
    }

    @Test
    void answersAreCheckedWithoutAGoldOneAndFeedbackHidesThem() {
        assertThat(task.verifier().isOracle()).isFalse();
        assertThat(task.verifier().verify(QUESTION, "3 * 12 = 36\n36 - 5 = 31\nAnswer: 31 plums").holds()).isTrue();
        assertThat(task.verifier().verify(QUESTION, "31").holds()).isTrue();
        assertThat(task.verifier().verify(QUESTION, "Answer: 36").feedback()).isEqualTo("The answer 36 is not right.");
        assertThat(task.steps().reachable(QUESTION, List.of(), "3 + 12 = 15").feedback()).doesNotContain("31");
        assertThat(task.verifier().verify("Why?", "31").outcome()).isEqualTo(Finding.Outcome.UNDECIDED);
    }
}
