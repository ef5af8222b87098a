package arborist.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import arborist.app.example.ExampleSession;
import arborist.session.Parted;
import arborist.session.Session;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes in by one command comes out by another. */
class SessionCommandsTest {
    private static final String LOG = "tot-game24/gpt-4_propose1_value3_greedy5.json";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theRealLogGoesInAndIsCounted() throws IOException {
        Path session = folder.resolve("tot.arborist");
        CommandRun in = CommandRun.of("import", Needs.data(LOG), "--into", session);
        assertThat(in.code()).as(in.err()).isZero();
        assertThat(in.out()).contains("tot-game24").contains("100 new problems");

        JsonNode shown = shown(session);
        assertThat(shown.get("runs").asInt()).isEqualTo(100);
        assertThat(shown.get("samples").asInt()).isEqualTo(500);
        assertThat(shown.get("thoughts").get("total").asInt()).isEqualTo(8412 + 100);
        assertThat(shown.get("thoughts").get("pruned").asInt()).isEqualTo(8412 - 2000);
        assertThat(shown.get("thoughts").get("solved").asInt()).isEqualTo(119);
        assertThat(shown.get("thoughts").properties().stream().filter(p -> !p.getKey().equals("total"))
                .mapToInt(p -> p.getValue().asInt()).sum()).isEqualTo(8412 + 100);
        assertThat(shown.get("problems")).hasSize(100);
        assertThat(shown.get("problems").get(0).get("title").asText()).contains("4 5 6 10");
        assertThat(shown.get("problems").get(0).get("thoughts").asInt()).isEqualTo(12 + 35 + 19 + 14 + 1);
        assertThat(shown.get("problems").get(0).get("answer").asText()).isEqualTo("(4 * 5) + (10 - 6) = 24");
        assertThat(shown.get("problems").get(0).get("gold").isArray()).isTrue();

        CommandRun again = CommandRun.of("import", Needs.data(LOG), "--into", session);
        assertThat(again.out()).contains("0 new problems").contains("there already");
        assertThat(shown(session)).isEqualTo(shown);
        assertThat(CommandRun.of("check", session).code()).isZero();
    }

    @Test
    void ownJsonComesBackTheSame() throws IOException {
        Path session = example();
        Path json = folder.resolve("all.json");
        Path back = folder.resolve("back.arborist");
        assertThat(CommandRun.of("export", session, "--format", "arborist-json", "--out", json).code()).isZero();
        CommandRun in = CommandRun.of("import", json, "--into", back);
        assertThat(in.code()).as(in.err()).isZero();
        assertThat(shown(back)).isEqualTo(shown(session));
        Path again = folder.resolve("again.json");
        CommandRun.of("export", back, "--format", "arborist-json", "--out", again);
        assertThat(again).hasSameBinaryContentAs(json);
        assertThat(CommandRun.of("check", back).code()).isZero();
    }

    @Test
    void anotherSessionIsMergedById() throws IOException {
        Path session = example();
        Path into = folder.resolve("into.arborist");
        for (int i = 0; i < 2; i++) {
            CommandRun merged = CommandRun.of("import", session, "--into", into);
            assertThat(merged.code()).as(merged.err()).isZero();
            assertThat(shown(into)).isEqualTo(shown(session));
        }
    }

    @Test
    void whatTwoPeopleDidDifferentlyIsPrintedWhenTheirFilesAreMerged() throws IOException {
        Path anna = folder.resolve("anna.arborist");
        Path ben = folder.resolve("ben.arborist");
        Parted.write(anna, ben, 103);
        Path json = folder.resolve("ben.json");
        assertThat(CommandRun.of("export", ben, "--format", "arborist-json", "--out", json).code()).isZero();
        Path copy = folder.resolve("copy.arborist");
        Files.copy(anna, copy);
        for (CommandRun merged : List.of(CommandRun.of("import", ben, "--into", anna),
                CommandRun.of("import", json, "--into", copy))) {
            assertThat(merged.code()).as(merged.err()).isZero();
            assertThat(merged.out()).contains("103 conflicts to look at",
                    "conflict: “step 7”: Anna pruned: no use here, Ben marked as solved there; what Ben did stands.",
                    ": and 3 more");
            assertThat(merged.out().lines().filter(line -> line.contains("conflict: "))).hasSize(100);
        }
    }

    @Test
    void anEditThatCannotBeMergedIsNamed() throws SQLException {
        Path anna = folder.resolve("anna.arborist");
        Path ben = folder.resolve("ben.arborist");
        Parted.write(anna, ben, 2);
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + ben);
                Statement sql = file.createStatement()) {
            sql.execute("UPDATE edit SET clock = 0 WHERE clock = (SELECT max(clock) FROM edit)");
        }
        CommandRun merged = CommandRun.of("import", ben, "--into", anna);
        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(merged.out()).contains("1 edit could not be read");
        assertThat(merged.err()).contains(ben + ": edit ").contains("clock");
    }

    @Test
    void aProblemIsDrawnAndOutlined() throws IOException {
        Path session = example();
        Path png = folder.resolve("tree.png");
        assertThat(CommandRun.of("render", session, "--out", png).code()).isZero();
        BufferedImage image = ImageIO.read(png.toFile());
        assertThat(image.getWidth()).isGreaterThan(100);
        Path svg = folder.resolve("tree.svg");
        assertThat(CommandRun.of("export", session, "--format", "svg", "--problem", "4", "--out", svg).code()).isZero();
        assertThat(Files.readString(svg)).contains("<svg").contains("7 7 8 13");
        Path outline = folder.resolve("outline.md");
        assertThat(CommandRun.of("export", session, "--format", "outline", "--problem", "1", "--out", outline).code())
                .isZero();
        assertThat(Files.readString(outline)).contains("24 (left: 5 10 24)");
        CommandRun none = CommandRun.of("render", session, "--problem", "5", "--out", svg);
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("1 to 4");
    }

    @Test
    void whatCannotBeReadIsReportedAndTheRestIsRead() throws IOException {
        Path good = Needs.data("gsm8k/example_model_solutions.jsonl");
        Path mixed = folder.resolve("mixed.jsonl");
        String first = firstLine(good);
        Files.writeString(mixed,
                first + "\n{\"question\": \n" + first.replace("question\": \"", "question\": \"Again: ") + "\n");
        Path session = folder.resolve("s.arborist");
        CommandRun run = CommandRun.of("import", mixed, "--into", session);
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("line 2").doesNotContain("Exception");
        assertThat(shown(session).get("problems")).hasSize(2);
    }

    @Test
    void aFileOfNoKnownFormatHoldsUpNoOther() throws IOException {
        Path chain = folder.resolve("chain.md");
        Files.writeString(chain, "<think>Half of 48 is 24.</think>\n<answer>24</answer>\n");
        Path strange = folder.resolve("strange.bin");
        Files.write(strange, new byte[] {0, 1, 2, 3, 0, 0, 9});
        Path session = folder.resolve("s.arborist");
        CommandRun run = CommandRun.of("import", strange, chain, folder.resolve("none.json"), "--into", session);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines().filter(l -> l.startsWith("arborist: ")).toList()).hasSize(2)
                .anyMatch(l -> l.contains("strange.bin")).anyMatch(l -> l.contains("none.json"));
        assertThat(shown(session).get("problems")).hasSize(1);

        Path untouched = folder.resolve("untouched.arborist");
        assertThat(CommandRun.of("import", strange, "--into", untouched).code()).isEqualTo(1);
        assertThat(untouched).doesNotExist();
    }

    @Test
    void aShownSessionIsAlsoToBeRead() throws IOException {
        CommandRun run = CommandRun.of("show", example());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("4 problems").contains("3 3 8 8");
    }

    private Path example() {
        Path file = folder.resolve("example.arborist");
        try (Session session = Session.create(file)) {
            new ExampleSession("test").fill(session).join();
        }
        return file;
    }

    private static String firstLine(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElseThrow();
        }
    }

    private static JsonNode shown(Path session) throws IOException {
        CommandRun run = CommandRun.of("show", session, "--json");
        assertThat(run.code()).as(run.err()).isZero();
        return new JsonMapper().readTree(run.out());
    }
}
