package arborist.task;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import arborist.answer.text.Splitter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calculator on lines as people and models write them, and on all gold solutions of GSM8K. */
class CalculationStepsTest {
    private final StepVerifier steps = new GradeSchool().steps();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "She sells 16 - 3 - 4 = <<16-3-4=9>>9 eggs.|YES",
        "She sells 16 - 3 - 4 = <<16-3-4=8>>8 eggs.|NO",
        "So 2 x $48 = $96 in all|YES",
        "- 5 + 3 = 8 apples|YES",
        "1. 5 + 3 = 9|NO",
        "In 2020, 5 + 3 = 8|YES",
        "10 / 3 = 3.33 each|YES",
        "10 / 3 = 3|NO",
        "5 / 20 * 100 = 25%|YES",
        "half of that, so .5*60=$30|YES",
        "(60 * (-21)) = -1260.|YES",
        "7 - 28 = -21, and 3 * 4 * 5 = 50|NO",
        "5 + 3 = 8 + 2 = 10|NO",
        "1,000 * 3 = 3,000|YES",
        "2x + 3 = 7|UNDECIDED",
        "A - 5 + 3 = 7|UNDECIDED",
        "12 pages x 1/3 = 4|UNDECIDED",
        "x = 5|UNDECIDED",
        "It takes 3 days.|UNDECIDED"
    })
    void judgesALine(String line, Finding.Outcome outcome) {
        assertThat(steps.valid("", List.of(), line).outcome()).isEqualTo(outcome);
    }

    @Test
    void feedbackNamesTheLineAndNotTheValue() {
        Finding finding = new GradeSchool().verifier().verify("", "3 + 4 = 7\nso 17 * 3 = 41\nA: 41");
        assertThat(finding.outcome()).isEqualTo(Finding.Outcome.NO);
        assertThat(finding.why()).isEqualTo("line 2: 17 * 3 = 41, but that is 51");
        assertThat(finding.feedback()).isEqualTo("Line 2 is wrong. The calculation 17 * 3 = 41 is wrong.")
                .doesNotContain("51");
    }

    @ParameterizedTest
    @ValueSource(strings = {"((((((((((1=", "=", "====", "1/0 = 5", "9^9^9^9 = 3", "<<=>>", "<<1+=2>>", "%%%% = 4 %"})
    void strangeLinesAreUndecided(String line) {
        assertThat(steps.valid("", List.of(), line).outcome()).isEqualTo(Finding.Outcome.UNDECIDED);
    }

    @Property(tries = 500)
    void whatHoldsIsValidAndWhatIsOffByOneIsNot(@ForAll @IntRange(min = -99, max = 99) int a,
            @ForAll @IntRange(min = -99, max = 99) int b) {
        int product = a * b;
        assertThat(steps.valid("", List.of(), "It is " + a + " * " + b + " = " + product + ".").holds()).isTrue();
        assertThat(steps.valid("", List.of(), "It is " + a + " * " + b + " = " + (product + 1) + ".").isWrong())
                .isTrue();
    }

    @Property(tries = 500)
    void noLineMakesItFail(@ForAll String before, @ForAll String after) {
        steps.valid("", List.of(), before + "=" + after);
    }

    /** Each line that is left was looked at: what it states is really wrong, or loosely written. */
    @Test
    void ofTheGoldSolutionsOnlyTheseStateSomethingThatDoesNotHold() throws IOException {
        List<String> wrong = new ArrayList<>();
        int notes = 0;
        for (String row : Files.readAllLines(Needs.data("gsm8k/test.jsonl"))) {
            JsonNode solution = new JsonMapper().readTree(row).get("answer");
            for (String line : Splitter.lines().steps(solution.asText())) {
                notes += line.split("<<", -1).length - 1;
                Finding finding = steps.valid("", List.of(), line);
                if (finding.isWrong()) {
                    wrong.add(finding.why());
                }
            }
        }
        assertThat(notes).isEqualTo(4_282);
        assertThat(wrong).containsExactlyInAnyOrder(
                "$3/2 = $1.50+$3.00, but that is 3/2",
                "364 / 4 = 273, but that is 91",
                "48 = 100% + 20%, but that is 48",
                "$32 - $20 = $300, but that is 12");
    }
}
