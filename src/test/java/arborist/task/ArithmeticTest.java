package arborist.task;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Expressions worked out a reduction a line, and 300 chains of a model with the place of the first mistake as people marked it. */
class ArithmeticTest {
    private static final String QUESTION = "What is (3 + 4) * 2 - 5?";

    private final Arithmetic task = new Arithmetic();

    @Test
    void aFirstErrorIsInvalidOnceAndUnreachableFromThenOn() {
        List<String> lines = List.of("7 * 2 - 5", "= 15 - 5", "10");
        assertThat(valid(lines)).containsExactly(Finding.Outcome.YES, Finding.Outcome.NO, Finding.Outcome.YES);
        assertThat(reachable(lines)).containsExactly(Finding.Outcome.YES, Finding.Outcome.NO, Finding.Outcome.NO);
    }

    @Test
    void calculationsOnTheWayCountToo() {
        List<String> lines = List.of("3 + 4 = 7", "7 * 2 = 15", "15 - 5 = 10");
        assertThat(valid(lines)).containsExactly(Finding.Outcome.YES, Finding.Outcome.NO, Finding.Outcome.YES);
        assertThat(reachable(lines)).containsExactly(Finding.Outcome.YES, Finding.Outcome.NO, Finding.Outcome.NO);
    }

    @Test
    void aLineMayNameItsCalculationAndWhatIsLeft() {
        List<String> lines = List.of("3 + 4 = 7, so 7 * 2 - 5", "7 * 2 = 15, so 15 - 5", "15 - 5 = 10, so 10");
        assertThat(valid(lines)).containsExactly(Finding.Outcome.YES, Finding.Outcome.NO, Finding.Outcome.YES);
        assertThat(reachable(lines)).containsExactly(Finding.Outcome.YES, Finding.Outcome.NO, Finding.Outcome.NO);
        List<String> copied = List.of("3 + 4 = 7, so 7 * 2 - 6", "7 * 2 = 14, so 14 - 6");
        assertThat(valid(copied)).as("what is left was copied wrong")
                .containsExactly(Finding.Outcome.NO, Finding.Outcome.YES);
        assertThat(reachable(copied)).containsExactly(Finding.Outcome.NO, Finding.Outcome.NO);
        assertThat(valid(List.of("3 + 4 = 8, so 7 * 2 - 5"))).containsExactly(Finding.Outcome.NO);
    }

    @Test
    void answersAreWorkedOutAndFeedbackHidesThem() {
        Verifier verifier = task.verifier();
        assertThat(verifier.verify(QUESTION, "7 * 2 - 5\n14 - 5\n9").holds()).isTrue();
        assertThat(verifier.verify(QUESTION, "The answer is 18/2.").holds()).isTrue();
        assertThat(verifier.verify(QUESTION, "The answer is 8.").feedback()).isEqualTo("The answer 8 is not right.");
        assertThat(verifier.verify(QUESTION, "<think>9").why()).isEqualTo("no answer was found");
        assertThat(verifier.verify("What is 1 / 0 + 2?", "3").outcome()).isEqualTo(Finding.Outcome.UNDECIDED);
        assertThat(verifier.isOracle()).isFalse();
    }

    /**
     * Where it differs from the marks, the marks miss a slip within a line that cancels out or stands where nobody looked (15
     * chains called right), or a step calculates rightly with values that are not the ones before.
     */
    @Test
    void findsTheFirstMistakeOfRealChains() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (String line : Files.readAllLines(Needs.data("bigbench-mistake/multistep_arithmetic.jsonl"))) {
            JsonNode row = new JsonMapper().readTree(line);
            String question = row.get("input").asText();
            List<String> steps = new ArrayList<>();
            row.get("steps").forEach(step -> steps.add(step.asText()));
            assertThat(task.recognises(question)).as(question).isTrue();
            assertThat(task.verifier().verify(question, String.join("\n", steps)).holds())
                    .isEqualTo(row.get("answer").asText().equals(row.get("target").asText()));
            int told = row.get("mistake_index").isNull() ? steps.size() : row.get("mistake_index").asInt();
            int found = steps.size();
            for (int i = steps.size() - 1; i >= 0; i--) {
                found = task.steps().valid(question, steps.subList(0, i), steps.get(i)).isWrong() ? i : found;
            }
            counts.merge(found == told ? "same" : found < told ? "earlier" : "later or none", 1, Integer::sum);
        }
        assertThat(counts).isEqualTo(Map.of("same", 277, "earlier", 17, "later or none", 6));
    }

    private List<Finding.Outcome> valid(List<String> lines) {
        List<Finding.Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            outcomes.add(task.steps().valid(QUESTION, lines.subList(0, i), lines.get(i)).outcome());
        }
        return outcomes;
    }

    private List<Finding.Outcome> reachable(List<String> lines) {
        List<Finding.Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            outcomes.add(task.steps().reachable(QUESTION, lines.subList(0, i), lines.get(i)).outcome());
        }
        return outcomes;
    }
}
