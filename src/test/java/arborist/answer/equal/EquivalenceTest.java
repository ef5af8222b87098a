package arborist.answer.equal;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pairs out of graders' own tests. */
class EquivalenceTest {
    private static final int PAIRS = 131;
    private static final int RIGHT = 128;

    @Test
    void tellsMostPairsAndAcceptsNoWrongOne() throws IOException {
        List<String> missed = new ArrayList<>();
        List<String> wronglyAccepted = new ArrayList<>();
        List<String> lines = Files.readAllLines(Needs.data("equivalence/dev.jsonl"));
        for (String line : lines) {
            JsonNode row = new JsonMapper().readTree(line);
            Grader.Grade grade = new Grader(row.get("gold").asText()).grade(row.get("pred").asText());
            if (grade.right() != row.get("equal").asBoolean()) {
                (grade.right() ? wronglyAccepted : missed).add(row.get("categories") + " " + row.get("gold") + ": "
                        + grade.why());
            }
        }
        assertThat(lines).hasSize(PAIRS);
        assertThat(wronglyAccepted).isEmpty();
        assertThat(missed).hasSizeLessThanOrEqualTo(PAIRS - RIGHT);
    }
}
