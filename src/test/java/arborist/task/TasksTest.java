package arborist.task;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which family a question belongs to, and what multiple choice and gold answers tell. */
class TasksTest {
    private final Tasks tasks = Tasks.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "4 5 6 10|game24",
        "Use 4, 5, 6 and 10, each once, to make 24.|game24",
        "Game of 24: 1 3 4 6|game24",
        "Make 57 from 3, 8, 11 and 24.|countdown",
        "Tom has 5 pens. Tom loses 2 of them. How many pens are left?|word",
        "How much of the 24 liters is left when 3 girls take 2 liters each of it?|gsm8k",
        "What is (3 + 4) * 2?|arithmetic",
        "12 * 7 + 3 =|arithmetic",
        "Ann has 3 apples and buys 5 more. How many apples does she have now?|arithmetic",
        "Ann has 3 apples and Ben buys 5 more. How many apples does he have now?|gsm8k",
        "Which is largest? (A) an ant (B) a whale (C) a cat|choice",
        "Which is largest?\\nA. an ant\\nB. a whale|choice",
        "Why does the river flood in spring?|free",
        "Write a poem.|free"
    })
    void isFoundFromTheText(String question, String name) {
        assertThat(tasks.of(question.replace("\\n", "\n")).name()).isEqualTo(name);
        assertThat(tasks.named(name).orElseThrow().name()).isEqualTo(name);
    }

    @Test
    void nearlyAllQuestionsOfGsm8kAreTakenForWhatTheyAre() throws IOException {
        Map<String, Integer> names = new TreeMap<>();
        for (String line : Files.readAllLines(Needs.data("gsm8k/test.jsonl"))) {
            names.merge(tasks.of(new JsonMapper().readTree(line).get("question").asText()).name(), 1, Integer::sum);
        }
        assertThat(names.keySet()).isSubsetOf("gsm8k", "free");
        assertThat(names.getOrDefault("gsm8k", 0)).isGreaterThan(1_300);
    }

    @Test
    void aChoiceIsCheckedAgainstWhatIsOffered() {
        MultipleChoice task = new MultipleChoice();
        String question = "Which is largest?\nA. an ant\nB. a whale\nC. a cat";
        assertThat(task.letters(question)).containsExactly('A', 'B', 'C');
        assertThat(task.verify(question, "It is big, so the answer is (B) a whale.").outcome())
                .isEqualTo(Finding.Outcome.UNDECIDED);
        assertThat(task.verify(question, "The answer is (D).").isWrong()).isTrue();
        assertThat(task.verify(question, "I do not know").isWrong()).isTrue();
    }

    @Test
    void theGoldAnswerIsAnOracleAndItsFeedbackHidesIt() {
        GoldVerifier gold = new GoldVerifier(List.of("1,200"));
        assertThat(gold.isOracle()).isTrue();
        assertThat(gold.verify("", "So she pays $1200.\nA: $1200").holds()).isTrue();
        assertThat(gold.verify("", "A: 1300").feedback()).isEqualTo("The answer 1300 is not right.");
        assertThat(gold.verify("", "<think>A: 1200").feedback()).isEqualTo("No answer was found in the solution.");
        assertThat(tasks.all()).allMatch(task -> !task.verifier().isOracle());
    }
}
