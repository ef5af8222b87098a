package arborist.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import arborist.exchange.text.CsvCells;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same solutions in other shapes give the same problems and the same votes; wrong use is told before anything is made. */
class MappedImportTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> SYSTEMS =
            List.of("6b_finetuning", "6b_verification", "175b_finetuning", "175b_verification");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachShapeGivesTheSameVotes() throws IOException {
        Path file = Needs.data("gsm8k/example_model_solutions.jsonl");
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            rows.add(JSON.readTree(line));
        }
        JsonNode theirs = tallied(file);
        for (Path shape : List.of(oneARow(rows), apart(rows), sideBySide(rows), objects(rows))) {
            JsonNode ours = tallied(shape);
            assertThat(ours.get("problems").asInt()).isEqualTo(1_319);
            assertThat(ours.get("samples").asInt()).isEqualTo(5_276);
            assertThat(ours.get("rules").get("majority")).isEqualTo(theirs.get("rules").get("majority"));
            assertThat(ours.get("diagnoses").get("none-right")).isEqualTo(theirs.get("diagnoses").get("none-right"));
        }
    }

    private JsonNode tallied(Path file) throws IOException {
        Path session = folder.resolve(file.getFileName() + ".arborist");
        CommandRun run = CommandRun.of("import", file, "--into", session);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Read 1,319 new problems");
        CommandRun again = CommandRun.of("import", file, "--into", session);
        assertThat(again.out()).contains("Read 0 new problems with 0 thoughts");
        return JSON.readTree(CommandRun.of("tally", session, "--json").out());
    }

    /** One sample a row, those of a problem together. */
    private Path oneARow(List<JsonNode> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        for (JsonNode row : rows) {
            for (String system : SYSTEMS) {
                ObjectNode line = JSON.createObjectNode();
                line.set("question", row.get("question"));
                line.set("ground_truth", row.get("ground_truth"));
                line.set("response", row.get(system).get("solution"));
                line.set("is_correct", row.get(system).get("is_correct"));
                lines.add(line.put("model", system).toString());
            }
        }
        return Files.write(folder.resolve("one.jsonl"), lines);
    }

    /** One sample a row, those of a problem far apart, with commas, quotes and line ends in the cells. */
    private Path apart(List<JsonNode> rows) throws IOException {
        Path file = folder.resolve("apart.csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            row(out, "model", "prompt", "gold", "completion", "correct");
            for (String system : SYSTEMS) {
                for (JsonNode row : rows) {
                    row(out, system, row.get("question").asText(), row.get("ground_truth").asText(),
                            row.get(system).get("solution").asText(), row.get(system).get("is_correct").asText());
                }
            }
        }
        return file;
    }

    private static void row(Writer out, String... cells) throws IOException {
        CsvCells row = new CsvCells(out);
        for (String cell : cells) {
            row.text(cell);
        }
        row.end();
    }

    private Path sideBySide(List<JsonNode> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        for (JsonNode row : rows) {
            ObjectNode line = JSON.createObjectNode();
            line.set("problem", row.get("question"));
            line.set("target", row.get("ground_truth"));
            ArrayNode completions = line.putArray("completions");
            ArrayNode correct = line.putArray("correct");
            ArrayNode models = line.putArray("models");
            for (String system : SYSTEMS) {
                completions.add(row.get(system).get("solution"));
                correct.add(row.get(system).get("is_correct").asBoolean() ? 1 : 0);
                models.add(system);
            }
            lines.add(line.toString());
        }
        return Files.write(folder.resolve("side.jsonl"), lines);
    }

    /** A list of objects in each row, and the rows themselves in one list. */
    private Path objects(List<JsonNode> rows) throws IOException {
        ArrayNode all = JSON.createArrayNode();
        for (JsonNode row : rows) {
            ObjectNode line = all.addObject();
            line.set("question", row.get("question"));
            line.set("answer", row.get("ground_truth"));
            ArrayNode samples = line.putArray("samples");
            for (String system : SYSTEMS) {
                ObjectNode sample = samples.addObject().put("model", system);
                sample.set("text", row.get(system).get("solution"));
                sample.set("correct", row.get(system).get("is_correct"));
            }
        }
        return Files.writeString(folder.resolve("objects.json"), all.toString());
    }

    @Test
    void aGivenMappingIsTakenAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("odd.jsonl"),
                "{\"a\": \"What is 1 + 1?\", \"b\": [\"It is 3.\", \"It is 2.\"], \"c\": [3, 2], \"d\": 2}\n");
        Path map = Files.writeString(folder.resolve("map.json"),
                "{\"question\": \"/a\", \"samples\": \"/b\", \"answer\": \"/c\", \"gold\": \"/d\"}");
        Path session = folder.resolve("odd.arborist");
        assertThat(CommandRun.of("import", file, "--into", session).err())
                .contains("No field of odd.jsonl looks like a question").doesNotContain("Exception");
        assertThat(session).doesNotExist();
        CommandRun shown = CommandRun.of("import", file, "--map", map, "--show-map");
        assertThat(JSON.readTree(shown.out())).isEqualTo(JSON.readTree(Files.readString(map)));
        assertThat(session).doesNotExist();
        CommandRun run = CommandRun.of("import", file, "--map", map, "--into", session);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(file + " (samples): Read 1 new problem with 3 thoughts.\n");
        JsonNode majority = JSON.readTree(CommandRun.of("tally", session, "--json").out()).get("rules").get("majority");
        assertThat(majority.get("tied").asInt()).isEqualTo(1);
    }

    @Test
    void onesOwnExpressionFindsTheAnswersAndIsRemembered() throws IOException {
        String row = "{\"prompt\": \"What is 1 + 1?\", \"completions\": [\"Result: 2. Of 9 checks all hold\","
                + " \"Result: 2 and 7 to go\", \"It is 2.\"], \"target\": \"2\"}\n";
        Path file = Files.writeString(folder.resolve("own.jsonl"), row);
        Path map = Files.writeString(folder.resolve("map.json"), "{\"question\": \"/prompt\", \"gold\": \"/target\","
                + " \"samples\": \"/completions\", \"pattern\": \"(?i)result: (\\\\d+)\"}");
        Path rules = folder.resolve("rules.arborist");
        CommandRun.of("import", file, "--into", rules);
        assertThat(right(rules)).as("by the rules the last number stands").isZero();
        Path own = folder.resolve("own.arborist");
        assertThat(CommandRun.of("import", file, "--map", map, "--into", own).err()).isEmpty();
        assertThat(right(own)).isEqualTo(1);
        Path out = folder.resolve("out.json");
        assertThat(CommandRun.of("export", own, "--format", "arborist-json", "--out", out).code()).isZero();
        assertThat(Files.readString(out))
                .contains("the regular expression (?i)result: (\\\\d+)");
        Path broken = Files.writeString(folder.resolve("broken.json"),
                "{\"question\": \"/prompt\", \"samples\": \"/completions\", \"pattern\": \"(a\"}");
        CommandRun none = CommandRun.of("import", file, "--map", broken, "--into", folder.resolve("none.arborist"));
        assertThat(none.err()).contains("\"(a\" is no regular expression: Unclosed group").doesNotContain("Exception");
        assertThat(folder.resolve("none.arborist")).doesNotExist();
    }

    private static int right(Path session) throws IOException {
        return JSON.readTree(CommandRun.of("tally", session, "--json").out()).get("rules").get("majority").get("right")
                .asInt();
    }

    @Test
    void aGuessIsSaidAndABrokenMappingMakesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "question,answer,response\nq,1,so 1\n");
        Path session = folder.resolve("a.arborist");
        Path map =
                Files.writeString(folder.resolve("map.json"), "{\"question\": \"/prompt\", \"sample\": \"/response\"}");
        CommandRun wrong = CommandRun.of("import", file, "--map", map, "--into", session);
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("There is no column \"prompt\" (question) in a.csv; its first line names"
                + " question, answer, response.");
        CommandRun run = CommandRun.of("import", file, "--into", session);
        assertThat(run.out()).contains("read as question=/question, gold=/answer, sample=/response; ");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"question\": \"prompt\"}");
        CommandRun none = CommandRun.of("import", file, "--map", broken, "--into", folder.resolve("none.arborist"));
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("which is no JSON pointer");
        assertThat(folder.resolve("none.arborist")).doesNotExist();
    }
}
