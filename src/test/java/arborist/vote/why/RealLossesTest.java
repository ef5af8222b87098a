package arborist.vote.why;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import arborist.trace.Id;
import arborist.vote.Rule;
import arborist.vote.Vote;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The lost votes of GSM8K's four systems: no sample right, outvoted, tied; silent ones and doubted golds beside them. */
class RealLossesTest {
    private static final List<String> SYSTEMS =
            List.of("6b_finetuning", "6b_verification", "175b_finetuning", "175b_verification");

    @Test
    void thePrimariesAddUpToTheLostVotes() throws IOException {
        Map<Diagnosis, Integer> primaries = new EnumMap<>(Diagnosis.class);
        Map<Diagnosis, Integer> contributing = new EnumMap<>(Diagnosis.class);
        int won = 0;
        int doubted = 0;
        for (JsonNode row : rows()) {
            Loss loss = Diagnoser.diagnose(vote(row), Rule.majority()).orElse(null);
            if (loss == null) {
                won++;
                continue;
            }
            primaries.merge(loss.primary(), 1, Integer::sum);
            loss.contributing().forEach(d -> contributing.merge(d, 1, Integer::sum));
            doubted += loss.goldDoubted() ? 1 : 0;
        }
        assertThat(won).isEqualTo(565);
        assertThat(primaries).isEqualTo(
                Map.of(Diagnosis.NONE_RIGHT, 432, Diagnosis.TIE, 249, Diagnosis.OUTVOTED, 73));
        assertThat(doubted).as("all four systems give one other answer").isEqualTo(7);
        assertThat(contributing).containsOnlyKeys(Diagnosis.NO_ANSWER);
    }

    /**
     * No vote of the file is lost because right answers stand apart or were read wrongly: its four systems write plain numbers behind
     * {@code A:}. Nor does it hold scores; but where length weighs, the longest text wins against a majority 14 times.
     */
    @Test
    void aRuleThatWeighsByLengthLosesWhatCountingWins() throws IOException {
        Map<Diagnosis, Integer> primaries = new EnumMap<>(Diagnosis.class);
        for (JsonNode row : rows()) {
            Vote vote = vote(row);
            Map<Id, Double> lengths = new HashMap<>();
            vote.voters().forEach(v -> lengths.put(v.ballot().sample(), (double) v.length()));
            Diagnoser.diagnose(vote, Rule.weightedLength(lengths))
                    .ifPresent(loss -> primaries.merge(loss.primary(), 1, Integer::sum));
        }
        assertThat(primaries).containsEntry(Diagnosis.SCORER, 14).doesNotContainKeys(Diagnosis.SPLIT,
                Diagnosis.MISREAD);
    }

    @Test
    void theFirstQuestionIsAFourfoldTie() throws IOException {
        Loss loss = Diagnoser.diagnose(vote(rows().getFirst()), Rule.majority()).orElseThrow();
        assertThat(loss.primary()).isEqualTo(Diagnosis.TIE);
        assertThat(loss.main().samples()).hasSize(4);
    }

    private static List<JsonNode> rows() throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Needs.data("gsm8k/example_model_solutions.jsonl"))) {
            rows.add(new JsonMapper().readTree(line));
        }
        return rows;
    }

    private static Vote vote(JsonNode row) {
        String truth = row.get("ground_truth").asText();
        Polled polled = Polled.of(answer(truth));
        for (String system : SYSTEMS) {
            String solution = row.get(system).get("solution").asText();
            polled.judged(answer(solution), row.get(system).get("is_correct").asBoolean(),
                    solution.length());
        }
        return polled.vote();
    }

    private static String answer(String solution) {
        return AnswerReader.marks().read(solution).answer().map(FoundAnswer::answer).orElse("");
    }
}
