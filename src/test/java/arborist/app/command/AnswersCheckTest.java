package arborist.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command that judges pairs of answers, on its good and its bad days. */
class AnswersCheckTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void itCountsAndSaysWhy() throws IOException {
        Path rows = rows("""
                {"gold": "1/2", "pred": "So it is \\\\boxed{0.5}.", "equal": true}
                {"gold": "4", "pred": "The answer is 5", "equal": false}
                {"gold": "(x+1)^2", "pred": "$x^2+2x+1$"}

                {"gold": "4", "pred": "5"}
                {"gold": "4", "pred": "#### 4", "equal": false}
                {"gold": 4, "pred": 4.0}
                """);
        Path out = folder.resolve("verdicts.jsonl");
        CommandRun run = CommandRun.of("answers", "check", rows, "--out", out);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("{\"rows\":6,\"right\":4,\"wrong_accepts\":1}" + System.lineSeparator());
        List<JsonNode> verdicts = verdicts(out);
        assertThat(verdicts).hasSize(6).allSatisfy(verdict -> assertThat(verdict.get("why").asText()).isNotBlank());
        JsonNode first = verdicts.getFirst();
        assertThat(first.get("verdict").asBoolean()).isTrue();
        assertThat(first.get("rule").asText()).isEqualTo("\\boxed");
        assertThat(first.get("answer").asText()).isEqualTo("0.5");
        assertThat("So it is \\boxed{0.5}.".substring(first.get("from").asInt(), first.get("to").asInt()))
                .isEqualTo("0.5");
        assertThat(verdicts.get(3).get("line").asInt()).isEqualTo(5);
    }

    @Test
    void aBrokenRowIsToldAndTheOthersAreJudged() throws IOException {
        Path rows = rows("""
                {"gold": "1", "pred": "1"}
                not json
                {"gold": "1"}
                {"gold": ["1"], "pred": "1"}
                {"gold": "1", "pred": "1", "equal": "yes"}
                %s
                {"gold": "1", "pred": "%s"}
                {"gold": "2", "pred": "2"}
                """.formatted("[".repeat(100_000), "x".repeat(AnswersCheck.LONGEST + 1)));
        Path out = folder.resolve("verdicts.jsonl");
        CommandRun run = CommandRun.of("answers", "check", rows, "--out", out);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualToIgnoringNewLines("{\"rows\":2,\"right\":2,\"wrong_accepts\":0}");
        assertThat(run.err().lines()).hasSize(6).allSatisfy(line -> assertThat(line).contains(": line "));
        assertThat(verdicts(out).stream().filter(verdict -> verdict.has("error"))).hasSize(6);
    }

    @Test
    @Timeout(120)
    void aRowOfAHundredMegabytesIsNotHeld() throws IOException {
        Path rows = folder.resolve("rows.jsonl");
        try (BufferedWriter writer = Files.newBufferedWriter(rows)) {
            writer.write("{\"gold\": \"1\", \"pred\": \"");
            String piece = "x".repeat(1 << 20);
            for (int i = 0; i < 100; i++) {
                writer.write(piece);
            }
            writer.write("\"}\n{\"gold\": \"1\", \"pred\": \"1\"}\n");
        }
        CommandRun run = CommandRun.of("answers", "check", rows);
        assertThat(run.out()).isEqualToIgnoringNewLines("{\"rows\":1,\"right\":1,\"wrong_accepts\":0}");
        assertThat(run.err()).contains("line 1: It is larger than 32 MB");
    }

    @Test
    @Timeout(120)
    void aRegularExpressionOfOnesOwnFindsTheAnswer() throws IOException {
        Path rows = rows("""
                {"gold": "7", "pred": "result=7 of 12"}
                {"gold": "7", "pred": "nothing of the kind, 7"}
                """);
        assertThat(CommandRun.of("answers", "check", rows, "--regex", "result=(\\d+)").out())
                .isEqualToIgnoringNewLines("{\"rows\":2,\"right\":1,\"wrong_accepts\":0}");
        CommandRun broken = CommandRun.of("answers", "check", rows, "--regex", "(");
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err()).contains("no regular expression");
        Path slow = rows("{\"gold\": \"7\", \"pred\": \"" + "a".repeat(60) + "!\"}\n");
        CommandRun stopped = CommandRun.of("answers", "check", slow, "--regex", "(.*)(.*)(.*)(.*)(.*)(.*)x\\6y");
        assertThat(stopped.err()).contains("takes too long");
        assertThat(stopped.out()).isEqualToIgnoringNewLines("{\"rows\":0,\"right\":0,\"wrong_accepts\":0}");
    }

    @Test
    void whatIsAskedForWronglyIsSaid() throws IOException {
        assertThat(CommandRun.of("answers").code()).isEqualTo(2);
        assertThat(CommandRun.of("answers", "check").code()).isEqualTo(2);
        CommandRun missing = CommandRun.of("answers", "check", "nowhere.jsonl");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).contains("nowhere.jsonl");
        Path rows = rows("{\"gold\": \"1\", \"pred\": \"1\"}\n");
        assertThat(CommandRun.of("answers", "check", rows, "--out", rows).code()).isEqualTo(1);
        assertThat(rows).isNotEmptyFile();
    }

    @Test
    @Timeout(300)
    void gradersOwnPairsAreToldAndNoWrongOneIsAccepted() {
        CommandRun run = CommandRun.of("answers", "check", Needs.data("equivalence/dev.jsonl"));
        assertThat(run.out()).isEqualToIgnoringNewLines("{\"rows\":131,\"right\":131,\"wrong_accepts\":0}");
    }

    private Path rows(String lines) throws IOException {
        return Files.writeString(folder.resolve("rows.jsonl"), lines);
    }

    private static List<JsonNode> verdicts(Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        List<JsonNode> verdicts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            verdicts.add(json.readTree(line));
        }
        return verdicts;
    }
}
