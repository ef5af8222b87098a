package arborist.task.game24;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import arborist.task.Finding;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers to puzzles: each number once, and 24. */
class Game24Test {
    private final Game24 task = new Game24();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Answer: (4 + 8) * (6 - 4) = 24|YES",
        "(4 + 8) * (6 - 4)|YES",
        "\\boxed{(4 + 8) \\times (6 - 4)}|YES",
        "Answer: (4 + 8) × (6 − 4) = 24.|YES",
        "Answer: (4 + 8) * (6 - 4) = 25|NO",
        "Answer: (4 + 8) * 2 = 24|NO",
        "Answer: 4 * 4 + 8 = 24|NO",
        "Answer: 4 * 6 + 8 - 4 = 24|NO",
        "Answer: 4 * 6 - (4 - 8) = 24|NO",
        "Answer: 8 * (6 + 4) - 4^2 = 24|NO",
        "Answer: 24|NO",
        "Answer: none|NO",
        "4 + 8 = 12 (left: 4 6 12)|NO"
    })
    void judgesAnAnswer(String answer, Finding.Outcome outcome) {
        assertThat(task.verifier().verify("4 4 6 8", answer).outcome()).isEqualTo(outcome);
        assertThat(task.verifier().verify("4 4 6 8", answer).feedback()).isNotNull();
    }

    @Test
    void stepsAreJudgedAgainstTheNumbersThatAreLeft() {
        List<String> before = List.of("4 + 8 = 12 (left: 4 6 12)");
        assertThat(task.steps().valid("4 4 6 8", before, "6 - 4 = 2 (left: 2 12)").holds()).isTrue();
        assertThat(task.steps().reachable("4 4 6 8", before, "6 - 4 = 2 (left: 2 12)").holds()).isTrue();
        assertThat(task.steps().valid("4 4 6 8", before, "8 - 4 = 4 (left: 4 12)").isWrong()).isTrue();
        assertThat(task.steps().reachable("4 4 6 8", before, "6 + 4 = 10 (left: 10 12)").isWrong()).isTrue();
        assertThat(task.steps().valid("4 4 6 8", before, "6 - 4 = 3 (left: 3 12)").feedback())
                .isEqualTo("6 - 4 is not 3");
    }

    @Test
    void answersThatDifferAreDifferentThoughAllComeTo24() {
        assertThat(task.form("(4+8) * (6 - 4) = 24")).isEqualTo(task.form("(4 + 8) \\cdot (6-4)"))
                .isNotEqualTo(task.form("4 * 4 + 8 = 24"));
    }

    /** The log says for each of the five ends of a puzzle whether it is right. */
    @Test
    void agreesWithTheLogOnEveryEnd() throws IOException {
        int right = 0;
        int ends = 0;
        JsonNode log = new JsonMapper().readTree(Needs.data("tot-game24/gpt-4_propose1_value3_greedy5.json").toFile());
        for (JsonNode puzzle : log) {
            String question = puzzle.get("steps").get(0).get("x").asText();
            for (int i = 0; i < puzzle.get("infos").size(); i++) {
                boolean told = puzzle.get("infos").get(i).get("r").asInt() == 1;
                Finding finding = task.verifier().verify(question, puzzle.get("ys").get(i).asText());
                assertThat(finding.holds()).as(question + " " + finding).isEqualTo(told);
                right += finding.holds() ? 1 : 0;
                ends++;
            }
        }
        assertThat(ends).isEqualTo(500);
        assertThat(right).isEqualTo(119);
    }
}
