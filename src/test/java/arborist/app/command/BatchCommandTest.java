package arborist.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests are written for a batch engine, and what it answers comes back into the same session, once. */
class BatchCommandTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder = Path.of("");

    private Path session() {
        return folder.resolve("s.arborist");
    }

    private Path questions() throws IOException {
        return Files.writeString(folder.resolve("q.jsonl"), """
                {"question": "A farmer has 12 cows and buys 5 more cows. How many cows does he have now?", "gold": 17}
                {"question": "Tom had 9 red apples and ate 2 of them. How many apples are left for Ann?", "gold": 7}
                {"question": "A farmer has 12 cows and buys 5 more cows. How many cows does he have now?", "gold": 17}
                """);
    }

    private CommandRun write(Path from, Path out, Object... more) {
        List<Object> args =
                new ArrayList<>(List.of("batch", "write", from, "--into", session(), "--out", out, "--model",
                        "m", "--samples", "3", "--temperature", "0.7", "--seed", "5"));
        args.addAll(List.of(more));
        return CommandRun.of(args.toArray());
    }

    @Test
    void resultsComeBackAsSamplesOfTheSameRuns() throws IOException {
        Path requests = folder.resolve("requests.jsonl");
        CommandRun written = write(questions(), requests, "--max-tokens", "99");
        assertThat(written.err()).isEmpty();
        assertThat(written.code()).isZero();
        List<JsonNode> lines = lines(requests);
        assertThat(lines).hasSize(6);
        JsonNode body = lines.get(1).get("body");
        assertThat(body.get("messages").get(0).get("content").asText()).startsWith("A farmer")
                .contains("step by step");
        assertThat(body.get("temperature").asDouble()).isEqualTo(0.7);
        assertThat(body.get("max_completion_tokens").asInt()).isEqualTo(99);
        assertThat(body.get("seed").asInt()).isEqualTo(6);
        assertThat(body.has("stream")).isFalse();
        assertThat(lines).extracting(l -> l.get("custom_id").asText()).doesNotHaveDuplicates()
                .allMatch(id -> id.length() <= 64);
        assertThat(json("show").get("runs").asInt()).isEqualTo(2);

        // In any order, the first half first; one has failed.
        Path half = answers("half.jsonl", List.of(lines.get(5), lines.get(0), lines.get(2)));
        assertThat(CommandRun.of("batch", "read", half, "--into", session()).out())
                .isEqualTo(half + ": Read 3 samples of 2 runs.\n");
        Path rest = answers("rest.jsonl", List.of(lines.get(1), lines.get(3)));
        Files.writeString(rest, Files.readString(rest) + failed(lines.get(4)) + "\n{\"custom_id\":\"other\"}\n");
        CommandRun read = CommandRun.of("batch", "read", rest, "--into", session());
        assertThat(read.out()).isEqualTo(rest + ": Read 2 samples of 2 runs; 1 request failed.\n");
        assertThat(read.err().lines()).containsExactly(
                rest + ": line 4: It answers a request that Arborist did not write (\"custom_id\").",
                rest + ": line 3: The server answered with status 500: overloaded.");
        JsonNode edits = json("show").get("edits");
        for (Path file : List.of(half, rest)) {
            assertThat(CommandRun.of("batch", "read", file, "--into", session()).out()).contains("Read 0 samples");
        }
        assertThat(json("show").get("edits")).isEqualTo(edits);
        JsonNode tally = json("tally");
        assertThat(tally.get("rules").get("majority").get("right").asInt()).isEqualTo(2);
        assertThat(CommandRun.of("check", session()).code()).isZero();

        // What has failed can be asked again, and nothing else is.
        Path again = folder.resolve("again.jsonl");
        assertThat(write(session(), again, "--max-tokens", "99").out()).contains("1 request for 1 run; 1 run had all");
        assertThat(lines(again)).hasSize(1);
        CommandRun last = CommandRun.of("batch", "read", answers("last.jsonl", lines(again)), "--into", session());
        assertThat(last.out()).contains("Read 1 sample of 1 run.");
        assertThat(write(session(), again, "--max-tokens", "99").out())
                .startsWith("0 requests for 0 runs; 2 runs had all");
    }

    @Test
    void samplesOfOneRequestAreAsGood() throws IOException {
        Path requests = folder.resolve("requests.jsonl");
        write(questions(), requests, "--together", "--preset", "vllm");
        List<JsonNode> lines = lines(requests);
        assertThat(lines).hasSize(2).allMatch(l -> l.get("body").get("n").asInt() == 3);
        Path answers = answers("answers.jsonl", lines);
        assertThat(CommandRun.of("batch", "read", answers, "--into", session()).out())
                .contains("Read 6 samples of 2 runs.");
        assertThat(json("tally").get("samples").asInt()).isEqualTo(6);
    }

    @Test
    void resultsOfAnotherSessionAreToldAsSuch() throws IOException {
        Path requests = folder.resolve("requests.jsonl");
        write(questions(), requests);
        Path answers = answers("answers.jsonl", lines(requests).subList(0, 1));
        Files.delete(session());
        assertThat(CommandRun.of("batch", "read", answers, "--into", session()).err()).contains("there is no session");
        write(Files.writeString(folder.resolve("other.jsonl"), "{\"question\": \"What is 1 + 1?\"}\n"), requests);
        CommandRun read = CommandRun.of("batch", "read", answers, "--into", session());
        assertThat(read.code()).isEqualTo(1);
        assertThat(read.err().lines()).hasSize(1).first().asString().contains(": line 1: ").doesNotContain("Exception");
        assertThat(write(questions(), requests, "--technique", "tot-beam").code()).isEqualTo(2);
        assertThat(write(questions(), requests, "--technique", "direct").code()).isEqualTo(2);
    }

    @Test
    void nothingElseIsWrittenOver() throws IOException {
        Path questions = questions();
        String asked = Files.readString(questions);
        assertThat(write(questions, questions).err()).contains("q.jsonl holds what is asked; choose another name");
        assertThat(write(questions, session()).err()).contains("s.arborist is the session itself");
        assertThat(session()).doesNotExist();
        Path requests = folder.resolve("requests.jsonl");
        assertThat(write(questions, requests).code()).isZero();
        assertThat(write(questions, session()).err()).contains("s.arborist is the session itself");
        assertThat(write(session(), folder.resolve(".").resolve("s.arborist")).err()).contains("is the session itself");
        for (String name : List.of("requests-2.jsonl", "requests-11.jsonl")) {
            Files.writeString(folder.resolve(name), "mine");
        }
        Files.writeString(folder.resolve("requests-a.jsonl"), "mine");
        CommandRun run = write(questions, requests);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("arborist: requests-11.jsonl, requests-2.jsonl are there already, and a batch that"
                        + " needs several files goes on in such names; move them away, or choose another name.\n");
        assertThat(write(questions, folder.resolve("requests-2.jsonl")).code()).as("that is what was named").isZero();
        assertThat(questions).hasContent(asked);
        assertThat(CommandRun.of("check", session()).code()).isZero();
    }

    @Test
    void numbersHaveTheBoundsOfEveryRun() throws IOException {
        Path requests = folder.resolve("requests.jsonl");
        for (List<String> wrong : List.of(List.of("--temperature", "2.5"), List.of("--temperature", "NaN"),
                List.of("--max-tokens", "0"), List.of("--samples", "1001"))) {
            CommandRun run = CommandRun.of("batch", "write", questions(), "--into", session(), "--out", requests,
                    "--model", "m", wrong.get(0), wrong.get(1));
            assertThat(run.code()).as(String.valueOf(wrong)).isEqualTo(2);
            assertThat(run.err()).contains(" is from ");
        }
        assertThat(session()).doesNotExist();
    }

    private JsonNode json(String command) throws IOException {
        return JSON.readTree(CommandRun.of(command, session(), "--json").out());
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private Path answers(String name, List<JsonNode> requests) throws IOException {
        List<String> lines = new ArrayList<>();
        for (JsonNode request : requests) {
            boolean cows = request.get("body").get("messages").get(0).get("content").asText().contains("cows");
            ObjectNode line = JSON.createObjectNode().put("id", "batch_req_1");
            line.set("custom_id", request.get("custom_id"));
            ObjectNode body = line.putObject("response").put("status_code", 200).putObject("body");
            for (int i = 0; i < request.get("body").path("n").asInt(1); i++) {
                body.withArray("choices").addObject().put("index", i).put("finish_reason", "stop").putObject("message")
                        .put("role", "assistant").put("content", "A step.\nAnswer: " + (cows ? "17" : "7"));
            }
            body.putObject("usage").put("prompt_tokens", 30).put("completion_tokens", 8);
            line.putNull("error");
            lines.add(line.toString());
        }
        return Files.write(folder.resolve(name), lines);
    }

    private static String failed(JsonNode request) {
        return "{\"custom_id\":" + request.get("custom_id")
                + ",\"response\":{\"status_code\":500,\"body\":{\"error\":{\"message\":\"overloaded\"}}},\"error\":null}";
    }
}
