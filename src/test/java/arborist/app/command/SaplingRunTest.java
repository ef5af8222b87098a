package arborist.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.session.RunRow;
import arborist.session.Session;
import arborist.task.word.Templates;
import arborist.trace.Call;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every technique grows trees with the model that is built in, and nothing else is needed. */
class SaplingRunTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"direct", "cot", "few-shot-cot", "self-consistency", "best-of-n", "tot-beam", "tot-best-first",
                "tot-look-ahead", "tot-mcts", "tot-dvts", "revision", "hybrid", "self-correction", "fresh-samples"})
    void growsArithmeticByEveryTechnique(String strategy, @TempDir Path folder) throws Exception {
        Path session = folder.resolve("s.arborist");
        CommandRun run =
                CommandRun.of("run", "--strategy", strategy, "--seed", "1", "--problem", "12 + 3 * (9-4)", "--into",
                        session);
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode shown = new JsonMapper().readTree(CommandRun.of("show", session, "--json").out());
        assertThat(shown.path("runs").asInt()).isEqualTo(1);
        assertThat(shown.path("thoughts").path("total").asInt()).isGreaterThan(1);
        assertThat(CommandRun.of("check", session).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Use 4, 6 and 8, each once, with + - * / to make 24.", "make 30 from 2, 5, 8",
        "Sam buys 8 bags of pears. There are 24 pears in each bag. The children eat 8 of them. How many good pears are left for"
                + " Sam?"})
    void growsProblemsOfTheOtherFamiliesAsTheyAreTyped(String problem, @TempDir Path folder) {
        CommandRun run =
                CommandRun.of("run", "--strategy", "self-consistency,tot-beam", "--samples", "3", "--seed", "1",
                        "--problem", problem, "--into", folder.resolve("s.arborist"));
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void whatTheRewardModelReadCountsToo(@TempDir Path folder) {
        Path file = folder.resolve("s.arborist");
        CommandRun run = CommandRun.of("run", "--strategy", "tot-beam", "--scorer", "sapling-prm", "--seed", "1",
                "--problem", "12 + 3 * (9-4)", "--into", file);
        assertThat(run.code()).as(run.err()).isZero();
        try (Session session = Session.open(file)) {
            RunRow row = session.runs().join().getFirst();
            Collection<Call> calls = session.tree(row.problem()).join().calls().values();
            long read = calls.stream().filter(call -> call.purpose().equals("score"))
                    .peek(call -> assertThat(call.model()).isEqualTo("sapling-prm"))
                    .mapToLong(call -> Objects.requireNonNull(call.usage().input())).sum();
            long others = calls.stream().filter(call -> !call.purpose().equals("score"))
                    .mapToLong(call -> Objects.requireNonNull(call.usage().input())
                            + Objects.requireNonNull(call.usage().output()))
                    .sum();
            // Each step is a few tokens at least, and is read by the judge and by the policy that reads along.
            assertThat(read).isGreaterThan(50);
            assertThat(row.tokens()).isEqualTo(read + others);
        }
    }

    @Test
    void whatWasRecordedOfItIsPlayedTheSame(@TempDir Path folder) throws Exception {
        Path recording = folder.resolve("said.jsonl");
        List<String> run = List.of("run", "--strategy", "self-consistency", "--samples", "3", "--model", "sapling",
                "--seed", "5", "--problem", "12 + 3 * (9-4)", "--into");
        CommandRun live = CommandRun.of(Stream.concat(run.stream(),
                Stream.of(folder.resolve("a.arborist"), "--record", recording)).toArray());
        CommandRun played = CommandRun.of(Stream.concat(run.stream(),
                Stream.of(folder.resolve("b.arborist"), "--play", recording)).toArray());
        assertThat(played.code()).as(played.err()).isZero();
        assertThat(played.out()).isEqualTo(live.out());
        Files.writeString(recording, "");
        CommandRun nothing = CommandRun.of(Stream.concat(run.stream(),
                Stream.of(folder.resolve("c.arborist"), "--play", recording)).toArray());
        assertThat(nothing.out() + nothing.err()).contains("holds no answer of sapling");
    }

    @Test
    void saysHonestlyWhatItCannotDo(@TempDir Path folder) {
        CommandRun run = CommandRun.of("run", "--strategy", "cot", "--problem", "Who wrote Hamlet?", "--into",
                folder.resolve("s.arborist"));
        assertThat(run.code()).isNotZero();
        assertThat(run.out() + run.err()).contains("larger model");
    }

    @Test
    void samplesAndExportsItsData(@TempDir Path folder) throws Exception {
        CommandRun sample = CommandRun.of("sapling", "sample", "--problem", "17 + 4 * (9-3)", "--samples", "2");
        assertThat(sample.code()).as(sample.err()).isZero();
        assertThat(sample.out()).startsWith("17 + 4 * (9 - 3)").contains("Answer:");
        Path data = folder.resolve("data.jsonl");
        assertThat(CommandRun.of("sapling", "export-data", "--count", "40", "--sampled", "--out", data).code())
                .isZero();
        List<String> lines = Files.readAllLines(data);
        assertThat(lines).hasSizeGreaterThan(20).allSatisfy(line -> {
            JsonNode solution = new JsonMapper().readTree(line);
            assertThat(solution.path("valid")).hasSameSizeAs(solution.path("steps"));
            assertThat(solution.path("reachable")).hasSameSizeAs(solution.path("steps"));
            assertThat(solution.path("key").asText()).isNotBlank();
            assertThat(solution.path("held_out").asBoolean(true)).isFalse();
        });
    }

    /** Whoever trains elsewhere can split as this program does: a key and a template stand on one side alone. */
    @Test
    void whatIsExportedSaysWhichSideOfTheSplitItIsOn(@TempDir Path folder) throws Exception {
        Set<String> kept = new HashSet<>();
        Set<String> learned = new HashSet<>();
        for (boolean heldOut : List.of(true, false)) {
            Path data = folder.resolve(heldOut + ".jsonl");
            List<Object> command = new ArrayList<>(List.of("sapling", "export-data", "--count", "600", "--out", data));
            if (heldOut) {
                command.add("--held-out");
            }
            assertThat(CommandRun.of(command.toArray()).code()).isZero();
            Set<String> templates = new HashSet<>();
            for (String line : Files.readAllLines(data)) {
                JsonNode problem = new JsonMapper().readTree(line);
                assertThat(problem.path("held_out").isBoolean()).isTrue();
                assertThat(problem.path("held_out").asBoolean()).isEqualTo(heldOut);
                assertThat(problem.path("template").asText().isEmpty())
                        .isEqualTo(!problem.path("family").asText().equals("word"));
                (heldOut ? kept : learned).add(problem.path("family").asText() + " " + problem.path("key").asText());
                templates.add(problem.path("template").asText());
            }
            assertThat(templates.stream().anyMatch(Templates.standard()::isHeldOut)).isEqualTo(heldOut);
        }
        assertThat(kept).isNotEmpty().doesNotContainAnyElementsOf(learned);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sapling evaluate --model nope", "sapling evaluate --samples 0",
        "sapling train --out x --part nope",
        "sapling sample --temperature -1", "sapling sample --temperature NaN", "sapling sample --level 99",
        "sapling export-data --out x --count 0", "sapling"})
    void aWrongOptionIsNamedInOneLine(String line) {
        CommandRun run = CommandRun.of((Object[]) line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).doesNotContain("something went wrong");
    }

    @Test
    void whatItWasNotTrainedOnIsRefusedWithTheWayToALargerModel() {
        for (String problem : List.of("12 + ".repeat(70) + "1", "99999 * 99999", "5 / 0", "Who wrote Hamlet?")) {
            CommandRun run = CommandRun.of("sapling", "sample", "--problem", problem);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).as(problem).contains("Sapling").contains("connect a larger model")
                    .contains("--preset")
                    .doesNotContain("something went wrong");
        }
    }

    @Test
    void aDamagedModelIsNamedAsWhatItIs(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("sapling.model"), "no model");
        CommandRun run = CommandRun.of("sapling", "sample", "--models", folder);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("sapling.model").doesNotContain("reading or writing failed");
    }

    @Test
    void measuresItself() throws Exception {
        CommandRun run = CommandRun.of("sapling", "evaluate", "--problems", "8", "--samples", "4", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"name\":\"vote@4\"").contains("\"family\":\"all\"");
        List<JsonNode> figures = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            figures.add(new JsonMapper().readTree(line));
        }
        // By the number of operations too, each share has its interval.
        assertThat(figures).filteredOn(f -> f.path("family").asText().matches("arithmetic \\d"))
                .filteredOn(f -> Set.of("greedy", "direct").contains(f.path("name").asText()))
                .filteredOn(f -> f.path("problems").asInt() > 0).isNotEmpty().allSatisfy(f -> {
                    assertThat(f.path("low").asDouble()).isBetween(0.0, f.path("value").asDouble());
                    assertThat(f.path("high").asDouble()).isBetween(f.path("value").asDouble(), 1.0)
                            .isGreaterThan(f.path("low").asDouble() + 0.2);
                });
        assertThat(figures).filteredOn(f -> f.path("name").asText().equals("few-shot greedy - greedy"))
                .extracting(f -> f.path("family").asText())
                .containsExactly("arithmetic", "word", "countdown", "game24", "all");
    }
}
