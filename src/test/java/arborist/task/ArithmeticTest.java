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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aCalculationIsMadeOfNumbersThatStandBeforeIt() {
        for (String line : List.of("3 + 4 = 7, so 7 * 2 - 5", "4 + 3 = 7, so 2 * 7 - 5",
                "3 + 4 = 7, 7 * 2 = 14, so 14 - 5",
                "-5 + (3 + 4) * 2 = 9, so 9", "First (3 + 4) * 2 = 14, so 14 - 5")) {
            assertThat(valid(List.of(line))).as(line).containsExactly(Finding.Outcome.YES);
        }
        for (String line : List.of("8 - 1 = 7, so 7 * 2 - 5", "3 + 3 = 6, so (3 + 4) * 2 - 5", "7 * 2 = 14, so 14 - 5",
                "3 + 4 = 7, 3 + 4 = 7, so 7 * 2 - 5")) {
            assertThat(valid(List.of(line))).as(line).containsExactly(Finding.Outcome.NO);
            assertThat(reachable(List.of(line))).as(line).containsExactly(Finding.Outcome.YES);
        }
        assertThat(valid(List.of("3 + 4 = 7", "7 * 2 = 14", "14 - 5 = 9, so 9")))
                .as("what came of lines that only calculate stands there too").containsOnly(Finding.Outcome.YES);
        assertThat(task.steps().valid(QUESTION, List.of(), "8 - 1 = 7, so 7 * 2 - 5").why())
                .isEqualTo("no 8 stood before it to calculate with");
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

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"12 : 4 + 3|6", "1,000 + 2|1002", "1,000 + 2 : 4|2001/2", "3x4+1|13", "2 x 3|6",
                "What is 17 plus 4 times 3?|29", "12 divided by 4|3", "twelve plus twenty-three|35", "$3 + $4 = ?|7",
                "What is one hundred and five minus 3?|102", "Was ist 12 geteilt durch 4?|3", "2^3 + 1|9",
                "What is 7 – 3?|4",
                "Please calculate (3 + 4) * 2. Think step by step.|14",
                "Tom has 5 apples. He buys 3 more. How many apples does he have?|8"})
    void isReadAsItIsMeant(String question, String value) {
        assertThat(task.recognises(question)).isTrue();
        assertThat(task.verifier().verify(question, "Answer: " + value).holds()).isTrue();
        assertThat(task.verifier().verify(question, "Answer: 77").isWrong()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 + 3!", "(3+4)²", "√16 + 2", "|3-8|+2", "7 + 3 * y", "5 mod 3 + 1", "3+4 and 5*6",
        "2x + 3",
        "2x(3+4)", "Problem 3: 4 + 5", "1. 3 + 4", "- 3 + 4", "50% + 1", "6/2(1+2)", "1,5 + 2", "Is 3 + 4 = 8?",
        "3 + 4 = 7?",
        "half of 3 + 5", "What is 3 + 4 squared?", "3 + 4 to the nearest ten", "x = 3 + 4", "3 + 4\n5 + 6",
        "3 + 4 + ...",
        "-3 + 4 in base 5", "3 + 4 i", "sin 3 + 4", "2^3!", "12 + 3 percent", "5 + 3 π", "f(3) + 4", "1/2 of 3 + 4",
        "1,000,5 + 2", "1 + 2 + … + 10", "3 + 4 -", "Compute $2 + 3 \\cdot 4$", "3 + 4, 5", "the sum of 3 and 4 + 5",
        "Tom has 5 apples. Ann buys 3 more. How many apples does Ann have?",
        "Tom has 5 apples. He gives 2 to Ann. How many apples does she have?",
        "Tom has 5 apples. He buys 3 more. How many pears does he have?"})
    void whereAnythingElseMayTakePartNothingIsSaid(String question) {
        assertThat(task.expression(question)).isEmpty();
        for (String answer : List.of("5", "7", "1", "0")) {
            assertThat(task.verifier().verify(question, "Answer: " + answer).outcome())
                    .isEqualTo(Finding.Outcome.UNDECIDED);
            assertThat(task.steps().reachable(question, List.of(), answer).outcome())
                    .isEqualTo(Finding.Outcome.UNDECIDED);
            assertThat(task.steps().valid(question, List.of(), answer).outcome())
                    .isEqualTo(Finding.Outcome.UNDECIDED);
        }
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
