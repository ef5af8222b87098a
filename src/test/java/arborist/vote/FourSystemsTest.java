package arborist.vote;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import arborist.answer.equal.Forms;
import arborist.answer.equal.Grader;
import arborist.answer.read.AnswerReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** GSM8K's four systems as four votes on each of its questions. */
class FourSystemsTest {
    private static final List<String> SYSTEMS =
            List.of("6b_finetuning", "6b_verification", "175b_finetuning", "175b_verification");

    /** One row turns on reading: two wrong systems say 20.5 and 20.50. As numbers they outvote 13, as texts they tie with it. */
    @Test
    void theMajorityWinsTiesAndLosesSoOften() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (String line : Files.readAllLines(Needs.data("gsm8k/example_model_solutions.jsonl"))) {
            JsonNode row = new JsonMapper().readTree(line);
            Grader grader = new Grader(row.get("ground_truth").asText());
            List<Ballot> ballots = new ArrayList<>();
            for (int i = 0; i < SYSTEMS.size(); i++) {
                String solution = row.get(SYSTEMS.get(i)).get("solution").asText();
                ballots.add(
                        Votes.ballot(i, AnswerReader.marks().read(solution).answer().map(a -> a.answer()).orElse("")));
            }
            counts.merge(outcome(Tally.count(ballots, Forms::of), grader), 1, Integer::sum);
        }
        assertThat(counts).isEqualTo(Map.of("won", 565, "tie", 249, "outvoted", 73, "none right", 432));
    }

    private static String outcome(Tally tally, Grader grader) {
        Decision decision = Rule.majority().choose(tally);
        if (tally.groups().stream().noneMatch(group -> isRight(group, grader))) {
            return "none right";
        }
        boolean onTop = decision.tied().stream().anyMatch(group -> isRight(group, grader));
        return !onTop ? "outvoted" : decision.isTie() ? "tie" : "won";
    }

    private static boolean isRight(Group group, Grader grader) {
        return grader.grade(group.answer()).right();
    }
}
