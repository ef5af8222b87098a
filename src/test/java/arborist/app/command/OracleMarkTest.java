package arborist.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.app.bench.MockPace;
import arborist.app.bench.MockScript;
import arborist.app.bench.MockServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that reads the known answer says so wherever the command line tells of it, and one that does not says nothing. */
class OracleMarkTest {
    private Path folder = Path.of("");

    @BeforeEach
    void begin(@TempDir Path own) {
        folder = own;
    }

    @Test
    void theRunItselfSaysSo() throws Exception {
        assertThat(grown("self-correction").out()).contains("tokens, oracle)");
        assertThat(grown("cot").out()).doesNotContain("oracle");
        assertThat(grown("self-correction,cot").out()).contains("1 run,")
                .contains("oracle: it reads the known answer");
    }

    @Test
    void whatASessionHoldsTellsHowMany() throws Exception {
        grown("self-correction,cot");
        assertThat(on("show").out()).contains("2 runs (1 oracle: something in it reads the known answer)");
        assertThat(json("show").path("oracle_runs").asInt()).isEqualTo(1);
    }

    @Test
    void whatASessionHoldsSaysNothingWithoutAny() throws Exception {
        grown("cot");
        assertThat(on("show").out()).doesNotContain("oracle");
        assertThat(json("show").has("oracle_runs")).isFalse();
    }

    @Test
    void aTallyMarksTheRulesThatCountItsSamples() throws Exception {
        grown("self-correction");
        assertThat(on("tally").out()).contains("runs that read the known answer").containsPattern("majority .* oracle");
        JsonNode tally = json("tally");
        assertThat(tally.path("oracle_samples").asInt()).isPositive();
        assertThat(tally.path("rules").path("majority").path("oracle").asBoolean()).isTrue();
        Path report = folder.resolve("votes.md");
        assertThat(CommandRun.of("tally", session(), "--report", report.toString()).code()).isZero();
        assertThat(Files.readString(report)).contains("read the known answer").contains("majority (oracle)");
    }

    @Test
    void aTallyOfOthersMarksNone() throws Exception {
        grown("cot");
        assertThat(on("tally").out()).contains("majority").doesNotContain("oracle");
        JsonNode tally = json("tally");
        assertThat(tally.has("oracle_samples")).isFalse();
        assertThat(tally.path("rules").path("majority").has("oracle")).isFalse();
    }

    @Test
    void exportsNameIt() throws Exception {
        grown("self-correction");
        assertThat(exported("outline", "tree.md")).contains("oracle (it reads the known answer)");
        assertThat(exported("arborist-json", "tree.json")).contains("\"oracle\":true");
        assertThat(exported("play-html", "tree.html")).contains("self-correction with mock, oracle");
    }

    private String exported(String format, String name) throws Exception {
        Path file = folder.resolve(name);
        CommandRun run = CommandRun.of("export", session(), "--format", format, "--out", file.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readString(file);
    }

    private CommandRun grown(String strategies) throws Exception {
        Path set = folder.resolve("set.jsonl");
        Files.writeString(set,
                "{\"question\": \"Ann has 2 apples and buys 3 more. How many are there?\", \"gold\": 5}\n");
        try (MockServer server = new MockServer(0, new MockScript(List.of()),
                new MockPace(Duration.ZERO, 1_000_000, 20))) {
            CommandRun run = CommandRun.of("run", "--model", "mock", "--base-url", server.baseUrl(), "--into",
                    session(),
                    "--task", "gsm8k", "--strategy", strategies, "--feedback", "answer", "--problems", set.toString());
            // The mock talks, and never comes to an answer.
            assertThat(run.code()).as(run.err()).isEqualTo(3);
            return run;
        }
    }

    private String session() {
        return folder.resolve("s.arborist").toString();
    }

    private CommandRun on(String command) {
        CommandRun run = CommandRun.of(command, session());
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private JsonNode json(String command) throws Exception {
        return new JsonMapper().readTree(CommandRun.of(command, session(), "--json").out());
    }
}
