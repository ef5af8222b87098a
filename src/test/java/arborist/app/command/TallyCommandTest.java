package arborist.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import arborist.Needs;
import arborist.session.Session;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

/** The votes of real sessions, counted from the command line. */
class TallyCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void fourSystemsAreFourVotes() throws IOException {
        Path session = imported("gsm8k/example_model_solutions.jsonl");
        JsonNode json = tallied(session);
        assertThat(names(json)).containsExactly("problems", "samples", "rules", "pass_at", "maj_at", "stopping",
                "diagnoses", "gold_doubted");
        assertThat(json.get("problems").asInt()).isEqualTo(1_319);
        assertThat(json.get("samples").asInt()).isEqualTo(5_276);
        assertThat(names(json.get("rules"))).containsExactlyInAnyOrder("majority", "weighted-sum", "best-of-n-last",
                "best-of-n-min", "best-of-n-mean", "best-of-n-product", "weighted-length", "weighted-logprob", "user");
        JsonNode majority = json.get("rules").get("majority");
        assertThat(names(majority)).containsExactly("right", "tied", "right_broken", "of");
        assertThat(majority.get("right").asInt()).isEqualTo(565);
        assertThat(majority.get("tied").asInt()).isEqualTo(249);
        assertThat(majority.get("right_broken").asInt()).isBetween(565, 565 + 249);
        assertThat(majority.get("of").asInt()).isEqualTo(1_319);
        assertThat(json.get("diagnoses")).isEqualTo(new JsonMapper().readTree("{\"none-right\": 432, \"outvoted\": 73,"
                + "\"split\": 0, \"misread\": 0, \"no-answer\": 0, \"tie\": 249, \"scorer\": 0}"));
        assertThat(List.of(json.get("pass_at"), json.get("maj_at"), json.get("stopping"))).allMatch(JsonNode::isNull);

        JsonNode mixed = tallied(session, "--mixed");
        assertThat(mixed.get("rules")).isEqualTo(json.get("rules"));
        assertThat(names(mixed.get("pass_at"))).containsExactly("1", "2", "3", "4");
        // 2,001 of the solutions are right by their publishers, and 887 questions have a right one.
        assertThat(mixed.get("pass_at").get("1").asDouble()).isCloseTo(2_001 / 5_276.0, within(1e-9));
        assertThat(mixed.get("pass_at").get("4").asDouble()).isCloseTo((1_319 - 432) / 1_319.0, within(1e-9));
        assertThat(names(mixed.get("maj_at"))).containsExactly("1", "2", "3", "4");
        assertThat(names(mixed.get("stopping"))).containsExactly("fixed", "beta", "esc");
        assertThat(mixed.get("stopping").get("fixed").get("samples_mean").asDouble()).isEqualTo(4);
        assertThat(mixed.get("stopping").get("fixed").get("accuracy"))
                .isEqualTo(mixed.get("maj_at").get("4"));

        CommandRun text = CommandRun.of("tally", session);
        assertThat(text.code()).isZero();
        assertThat(text.out()).contains("1,319 problems with 5,276 samples", "754 votes lost", "4 models or settings",
                "--mixed", "one more right vote would have won");
        assertThat(json.get("gold_doubted")).hasSize(7).allMatch(d -> d.get("problem").asText().length() == 32);
        assertThat(text.out().lines().filter(l -> l.startsWith("          - "))).hasSize(7);
        assertThat(text.out().lines().dropWhile(l -> !l.startsWith("Cheapest")).skip(1).toList())
                .as("a tie is cheaper than an outvoted answer").allMatch(l -> l.startsWith("  tie"));
    }

    @Test
    void aSessionThatAWindowHasOpenIsReadAllTheSame() throws IOException {
        Path session = imported("tot-game24/gpt-4_propose1_value3_greedy5.json");
        List<String> reading = List.of("tally", "show", "check");
        List<String> closed = reading.stream().map(c -> CommandRun.of(c, session).out()).toList();
        try (Session window = Session.open(session)) {
            assertThat(window.file()).exists();
            for (int i = 0; i < reading.size(); i++) {
                CommandRun open = CommandRun.of(reading.get(i), session);
                assertThat(open.err()).isEmpty();
                assertThat(open.out()).isEqualTo(closed.get(i));
            }
            Path out = folder.resolve("tree.json");
            assertThat(CommandRun.of("export", session, "--format", "arborist-json", "--out", out).code()).isZero();
            assertThat(
                    CommandRun.of("import", Needs.data("gsm8k/example_model_solutions.jsonl"), "--into", session).err())
                    .as("who writes still waits").contains("is open in another Arborist window");
        }
    }

    @Test
    void aSearchOfOneModelHasCurvesAndScores() throws IOException {
        Path session = imported("tot-game24/gpt-4_propose1_value3_greedy5.json");
        JsonNode json = tallied(session);
        // Of the log's 500 ends 119 are right; 69 of its 100 puzzles have one.
        assertThat(json.get("pass_at").get("1").asDouble()).isCloseTo(119 / 500.0, within(1e-9));
        assertThat(json.get("pass_at").get("5").asDouble()).isCloseTo(0.69, within(1e-9));
        assertThat(json.get("rules").get("best-of-n-last").get("of").asInt()).isPositive();
        assertThat(CommandRun.of("tally", session).out()).contains("Scores by ").contains("refused: ");
        assertThat(CommandRun.of("tally", session, "--rule", "best-of-n-last").out())
                .contains("lost by best-of-n-last");
        assertThat(tallied(session, "--rule", "user").get("diagnoses").isNull()).as("nobody chose, so nothing was lost")
                .isTrue();
        assertThat(CommandRun.of("tally", session, "--rule", "user").out()).contains("No votes by user to explain.");
        CommandRun nobody = CommandRun.of("tally", session, "--scorer", "nobody");
        assertThat(nobody.code()).isNotZero();
        assertThat(nobody.err()).contains("no sample has a score by nobody");
    }

    @Test
    void samplesOfOneCallTookWhatItWroteTogether() throws IOException {
        Path session = folder.resolve("won.arborist");
        Files.copy(Path.of("sessions/vote-won.arborist"), session);
        JsonNode json = tallied(session);
        int all = json.get("rules").get("majority").get("tokens_mean").asInt();
        assertThat(all).isBetween(500, 5_000);
        JsonNode stopping = json.get("stopping");
        assertThat(stopping.get("fixed").get("tokens_mean").asInt()).isEqualTo(all);
        double beta = stopping.get("beta").get("samples_mean").asDouble() / 16;
        assertThat(stopping.get("beta").get("tokens_mean").asDouble()).isCloseTo(all * beta, within(1.0));
        assertThat(json.get("rules").get("user").has("tokens_mean")).isFalse();
        assertThat(CommandRun.of("tally", session).out()).containsPattern("majority +1 +0 +1 +1 +[\\d,]+\n");
    }

    @Test
    void aReportHasTheFiguresOfTheJson() throws Exception {
        Path session = imported("gsm8k/example_model_solutions.jsonl");
        Path page = folder.resolve("votes.html");
        CommandRun run = CommandRun.of("tally", session, "--mixed", "--report", page, "--json");
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode json = new JsonMapper().readTree(run.out());
        NodeList rows = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(page.toFile())
                .getElementsByTagName("tr");
        Map<String, List<String>> table = new HashMap<>();
        for (int i = 0; i < rows.getLength(); i++) {
            List<String> cells = rows.item(i).getTextContent().strip().lines().map(String::strip).toList();
            table.put(cells.getFirst(), cells);
        }
        for (String rule : List.of("majority", "weighted-length")) {
            JsonNode figures = json.get("rules").get(rule);
            assertThat(table.getOrDefault(rule, List.of()).subList(1, 5))
                    .isEqualTo(Stream.of("right", "tied", "right_broken", "of")
                            .map(name -> String.format(Locale.ROOT, "%,d", figures.get(name).asInt())).toList());
        }
        assertThat(names(json.get("diagnoses")))
                .allSatisfy(name -> assertThat(table.getOrDefault(name, List.of()).get(1))
                        .isEqualTo(String.valueOf(json.get("diagnoses").get(name).asInt())));
        assertThat(table.getOrDefault("4", List.of()).get(1)).startsWith(
                String.format(Locale.ROOT, "%.1f%%", 100 * json.get("pass_at").get("4").asDouble()));
        assertThat(Files.readString(page)).contains("And 554 more", "<h3>Janet’s ducks lay");

        Path text = folder.resolve("votes.MD");
        assertThat(CommandRun.of("tally", session, "--report", text).out()).contains("Wrote ");
        assertThat(Files.readString(text)).contains("| majority | 565 | 249 |", "| none-right | 432 |",
                "| outvoted | 73 |");
        CommandRun wrong = CommandRun.of("tally", session, "--report", folder.resolve("votes.pdf"));
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains(".html or .md");
    }

    @Test
    void aRuleThatIsNoneIsWrongUsage() {
        CommandRun run = CommandRun.of("tally", folder.resolve("none.arborist"), "--rule", "coin");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("weighted-logprob");
    }

    private Path imported(String file) {
        Path session = folder.resolve("s.arborist");
        CommandRun in = CommandRun.of("import", Needs.data(file), "--into", session);
        assertThat(in.code()).as(in.err()).isZero();
        return session;
    }

    private static JsonNode tallied(Path session, String... more) throws IOException {
        List<Object> args = new ArrayList<>(List.of("tally", session, "--json"));
        args.addAll(List.of(more));
        CommandRun run = CommandRun.of(args.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return new JsonMapper().readTree(run.out());
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(p -> p.getKey()).toList();
    }
}
