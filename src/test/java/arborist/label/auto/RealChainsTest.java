package arborist.label.auto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import arborist.Needs;
import arborist.label.FirstError;
import arborist.label.NewLabel;
import arborist.label.Planted;
import arborist.label.Rating;
import arborist.label.StepLabels;
import arborist.label.Voice;
import arborist.label.agree.Agreement;
import arborist.label.agree.Compared;
import arborist.label.agree.Gathering;
import arborist.trace.Change;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The exact calculator against the first errors that people found in real chains of arithmetic, and against real rollouts. */
class RealChainsTest {
    private static final Voice PEOPLE = Voice.person("people");
    private static final Voice CALCULATOR = Voice.auto("calculator");

    private final CalculatorLabeller calculator = new CalculatorLabeller();

    @Test
    void wherePeopleFindAnErrorTheCalculatorMostlyFindsTheSame() throws IOException {
        Gathering gathering = new Gathering(List.of(PEOPLE, CALCULATOR), Compared.FIRST_ERRORS);
        int chains = 0;
        int found = 0;
        int same = 0;
        int before = 0;
        for (JsonNode row : rows("bigbench-mistake/multistep_arithmetic.jsonl")) {
            Planted planted = planted(row.get("input").asText() + chains++, texts(row.get("steps")));
            JsonNode mistake = row.get("mistake_index");
            FirstError human = mistake.isNull() ? FirstError.nowhere() : new FirstError.At(mistake.asInt());
            planted.says(NewLabel.by("people"), 0, human);
            gathering.add(chains, planted.tree());
            FirstError first = StepLabels.of(planted.solution(0), CALCULATOR).firstError();
            found += first instanceof FirstError.At ? 1 : 0;
            same += first instanceof FirstError.At && first.equals(human) ? 1 : 0;
            before +=
                    first instanceof FirstError.At(int at) && human instanceof FirstError.At(int theirs) && at < theirs
                            ? 1 : 0;
        }
        Agreement agreement = Agreement.of(Compared.FIRST_ERRORS, gathering.judgements());
        assertThat(List.of(chains, found, same, before))
                .as("chains, errors that the calculator names, those at people's place, and those before it")
                .containsExactly(300, 248, 230, 2);
        assertThat(agreement.units()).as("where it finds nothing wrong it does not say that all is right")
                .isEqualTo(248);
        assertThat(agreement.percent().orElseThrow()).isCloseTo(230 / 248.0, within(1e-9));
        assertThat(agreement.alpha().orElseThrow()).isCloseTo(0.9056, within(5e-5));
    }

    @Test
    void fromAStepThatTheCalculatorFindsWrongNoRolloutWasRight() throws IOException {
        List<String> both = new ArrayList<>();
        for (JsonNode row : rows("math-shepherd/samples_math-shepherd.jsonl")) {
            List<String> steps = List.of(row.get("label").asText().split("\n", -1));
            List<String> texts = steps.stream().map(step -> step.substring(0, step.length() - 1).strip()).toList();
            Planted planted = planted(row.get("input").asText(), texts);
            List<Rating> ratings = StepLabels.of(planted.solution(0), CALCULATOR).ratings();
            IntStream.range(0, steps.size()).filter(i -> ratings.get(i).speaks())
                    .mapToObj(i -> ratings.get(i).value() + steps.get(i).charAt(steps.get(i).length() - 1))
                    .forEach(both::add);
        }
        assertThat(both).hasSize(24).contains("-1-", "1+", "1-").doesNotContain("-1+");
    }

    private Planted planted(String question, List<String> steps) {
        Planted planted = new Planted(question, "arithmetic", List.of("0"));
        planted.sample(planted.run("r"), 0, null, steps.toArray(String[]::new));
        Found found = calculator.label(planted.tree(), planted.solution(0), Map.of());
        planted.add(Renewal.of(calculator.annotator(), planted.solution(0), found, Set.of()).toArray(Change[]::new));
        return planted;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<JsonNode> rows(String file) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Needs.data(file))) {
            if (!line.isBlank()) {
                rows.add(mapper.readTree(line));
            }
        }
        return rows;
    }
}
