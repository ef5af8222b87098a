package arborist.answer.equal;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole of GSM8K's test questions, and 5,276 solutions of four systems to them, each judged by its publishers. */
class SystemsTest {
    private static final List<String> SYSTEMS =
            List.of("6b_finetuning", "6b_verification", "175b_finetuning", "175b_verification");

    @Test
    void everyGoldAnswerIsReadAndIsANumber() throws IOException {
        List<JsonNode> rows = rows("gsm8k/test.jsonl");
        assertThat(rows).hasSize(1_319).allSatisfy(row -> {
            String solution = row.get("answer").asText();
            FoundAnswer found = AnswerReader.any().read(solution).answer().orElseThrow();
            assertThat(found.rule()).isEqualTo("####");
            assertThat(found.answer()).isEqualTo(solution.substring(solution.indexOf("####") + 4).strip());
            assertThat(solution.substring(found.from(), found.to())).isEqualTo(found.answer());
            assertThat(Forms.of(found.answer())).isInstanceOf(Form.Amount.class);
        });
    }

    @Test
    void everyVerdictIsThePublishers() throws IOException {
        List<JsonNode> rows = rows("gsm8k/example_model_solutions.jsonl");
        List<JsonNode> golds = rows("gsm8k/test.jsonl");
        List<String> differ = new ArrayList<>();
        int unread = 0;
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).get("question")).isEqualTo(golds.get(i).get("question"));
            Grader grader = new Grader(golds.get(i).get("answer").asText());
            for (String system : SYSTEMS) {
                JsonNode told = rows.get(i).get(system);
                Grader.Grade grade = grader.grade(told.get("solution").asText());
                unread += AnswerReader.marks().read(told.get("solution").asText()).answer().isEmpty() ? 1 : 0;
                if (grade.right() != told.get("is_correct").asBoolean()) {
                    differ.add(i + " " + system + ": " + grade.why());
                }
            }
        }
        assertThat(differ).isEmpty();
        assertThat(unread).as("solutions that were cut off before their answer").isEqualTo(11);
    }

    private static List<JsonNode> rows(String file) throws IOException {
        Path path = Needs.data(file);
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(path)) {
            rows.add(new JsonMapper().readTree(line));
        }
        return rows;
    }
}
