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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trees are grown from the command line against a server that speaks the real protocol. */
class RunCommandTest {
    /** It knows one sum, and says nothing of all else. */
    private static final MockScript SUM = new MockScript(List.of(new MockScript.Line("2 + 3", "Answer: 5")));

    private Path session = Path.of("");
    private MockServer server;

    @BeforeEach
    void begin(@TempDir Path folder) throws Exception {
        session = folder.resolve("s.arborist");
        server = new MockServer(0, SUM, new MockPace(Duration.ZERO, 1_000_000, 20));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aChainOfThoughtIsGrownAndShown() throws Exception {
        CommandRun run = run("--strategy", "cot", "--problem", "What is 2 + 3?");
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode shown = shown();
        assertThat(shown.path("runs").asInt()).isEqualTo(1);
        assertThat(shown.path("samples").asInt()).isEqualTo(1);
        assertThat(shown.path("problems").get(0).path("title").asText()).isEqualTo("What is 2 + 3?");
        assertThat(server.requests()).hasSize(1);
        assertThat(server.requests().getFirst().path("temperature").asDouble()).as("greedy unless asked").isZero();
    }

    @Test
    void theSameQuestionIsTheSameProblemAndWhatIsDoneIsNotDoneAgain() throws Exception {
        assertThat(run("--strategy", "direct", "--problem", "What is 2 + 3?").code()).isZero();
        assertThat(run("--strategy", "direct", "--problem", "What is 2 + 3?").code()).isZero();
        assertThat(run("--strategy", "cot", "--problem", "What is 2 + 3?").code()).isZero();
        assertThat(shown().path("problems")).hasSize(1);
        assertThat(shown().path("runs").asInt()).isEqualTo(2);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void aSetIsRunUnderSeveralTechniquesAndSeeds(@TempDir Path folder) throws Exception {
        Path set = folder.resolve("set.jsonl");
        Files.writeString(set, """
                {"question": "What is 2 + 3?", "gold": 5}
                no json
                {"question": "What is 4 * 6?", "gold": ["24", "twenty-four"]}
                """);
        CommandRun run = run("--strategy", "direct,self-consistency", "--seed", "1,2", "--samples", "3", "--problems",
                set.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("line 2: The line is no JSON object.");
        assertThat(shown().path("runs").asInt()).isEqualTo(8);
        assertThat(shown().path("samples").asInt()).isEqualTo(4 + 12);
        assertThat(shown().path("problems").get(1).path("gold").toString()).contains("24");
    }

    @Test
    void aBudgetStopsARunCleanly() throws Exception {
        CommandRun run =
                run("--strategy", "self-consistency", "--samples", "5", "--early", "window", "--max-calls", "0",
                        "--problem", "What is 2 + 3?");
        assertThat(run.code()).as(run.err()).isEqualTo(3);
        assertThat(run.out()).contains("stopped").contains("The budget of the run, 0 calls, has no room");
        assertThat(server.requests()).isEmpty();
    }

    /** A script that asks for an answer learns from the code alone that there is none; in a set one that has none is no failure. */
    @Test
    void theExitCodeTellsWhereNoRunHasComeToAnAnswer() throws Exception {
        CommandRun none = run("--strategy", "cot,direct", "--max-calls", "0", "--problem", "What is 2 + 3?");
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).isEmpty();
        CommandRun some = run("--strategy", "direct,cot", "--at-once", "1", "--all-calls", "1", "--problem",
                "What is 2 + 3?");
        assertThat(some.out()).contains("cot mock: no answer, stopped").doesNotContain("direct mock: no answer");
        assertThat(some.code()).as(some.err()).isZero();
        CommandRun again = run("--strategy", "direct", "--problem", "What is 2 + 3?");
        assertThat(again.code()).as("what is held already counts").isZero();
        assertThat(CommandRun.of("run", "--help").out()).contains("none has come to an answer");
    }

    @Test
    void whatIsRecordedIsPlayedWithoutAServer(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("recording.jsonl");
        assertThat(run("--strategy", "cot", "--problem", "What is 2 + 3?", "--record", file.toString()).code())
                .isZero();
        server.close();
        Path other = folder.resolve("other.arborist");
        CommandRun played =
                CommandRun.of("run", "--model", "mock", "--play", file.toString(), "--into", other.toString(),
                        "--strategy", "cot", "--problem", "What is 2 + 3?");
        assertThat(played.code()).as(played.err()).isZero();
    }

    @Test
    void aControlTakesAsManyTokensAndIsNotRunAgain(@TempDir Path folder) throws Exception {
        Path set = folder.resolve("set.jsonl");
        Files.writeString(set,
                "{\"question\": \"Ann has 2 apples and buys 3 more. How many are there?\", \"gold\": 5}\n");
        String[] arguments = {"--strategy", "self-correction,cot", "--control", "--task", "gsm8k", "--feedback",
            "answer", "--problems", set.toString()};
        CommandRun run = run(arguments);
        assertThat(run.code()).as("none has an answer").isEqualTo(3);
        assertThat(shown().path("runs").asInt()).as("cot has no control").isEqualTo(3);
        long revised = tokens(run.out(), "self-correction mock: no answer");
        assertThat(run.out()).containsPattern("fresh-samples mock: .*None passed the verifier")
                .doesNotContain("stopped");
        assertThat(tokens(run.out(), "fresh-samples mock: no answer")).as("the sample that spends them is finished")
                .isBetween(revised, 2 * revised);
        int requests = server.requests().size();
        assertThat(run(arguments).code()).isEqualTo(3);
        assertThat(server.requests()).hasSize(requests);
    }

    private static long tokens(String out, String line) {
        Matcher found = Pattern.compile(Pattern.quote(line) + " \\((\\d+) tokens").matcher(out);
        assertThat(found.find()).as(out).isTrue();
        return Long.parseLong(found.group(1));
    }

    @Test
    void allRunsTogetherHaveLimitsOfCallsAndTime() throws Exception {
        CommandRun calls = run("--strategy", "cot,direct", "--at-once", "1", "--all-calls", "1", "--problem",
                "What is 2 + 3?");
        assertThat(calls.code()).isZero();
        assertThat(calls.out()).contains("The budget of all runs together, 1 calls");
        assertThat(server.requests()).hasSize(1);
        CommandRun seconds = run("--strategy", "cot", "--all-seconds", "0", "--problem", "What is 7 + 3?");
        assertThat(seconds.out()).contains("The budget of all runs together, 0 seconds");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aLimitOfMoneyThatHoldsNothingIsTold() throws Exception {
        CommandRun unknown = run("--strategy", "cot", "--max-cost", "0.5", "--problem", "What is 2 + 3?");
        assertThat(unknown.code()).isZero();
        assertThat(unknown.err().lines().toList()).singleElement().asString()
                .startsWith("arborist: No price of mock is known");
        CommandRun free = run("--strategy", "direct", "--preset", "vllm", "--max-cost", "0.5", "--problem",
                "What is 2 + 3?");
        assertThat(free.err()).as("a server of one's own costs nothing").isEmpty();
        CommandRun unlimited = run("--strategy", "cot", "--problem", "What is 7 + 3?");
        assertThat(unlimited.err()).isEmpty();
    }

    @Test
    void aSlowServerIsGivenTheTimeThatIsAskedFor() throws Exception {
        server.close();
        server = new MockServer(0, SUM, new MockPace(Duration.ofSeconds(3), 1_000_000, 20));
        CommandRun hasty = run("--strategy", "cot", "--timeout", "1", "--problem", "What is 2 + 3?");
        assertThat(hasty.out()).contains("No sample came to its end.");
        CommandRun patient = run("--strategy", "direct", "--timeout", "60", "--problem", "What is 2 + 3?");
        assertThat(patient.code()).as(patient.err()).isZero();
        assertThat(patient.out()).contains("It is the only sample.");
    }

    @Test
    void mistakesAreToldInALine() {
        assertThat(run("--strategy", "magic", "--problem", "x").code()).isEqualTo(2);
        assertThat(run("--strategy", "cot").err()).contains("--problem or --problems");
        assertThat(run("--strategy", "tot-beam", "--width", "0", "--problem", "x").err())
                .contains("Width is from 1 to 100");
        server.close();
        CommandRun refused = run("--strategy", "cot", "--problem", "What is 2 + 3?");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err().lines()).hasSize(1);
    }

    private CommandRun run(String... arguments) {
        String[] all = new String[arguments.length + 7];
        System.arraycopy(new String[] {"run", "--model", "mock", "--base-url", server.baseUrl(), "--into",
            session.toString()}, 0, all, 0, 7);
        System.arraycopy(arguments, 0, all, 7, arguments.length);
        return CommandRun.of((Object[]) all);
    }

    private JsonNode shown() throws Exception {
        return new JsonMapper().readTree(CommandRun.of("show", session.toString(), "--json").out());
    }
}
