package arborist.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.trace.Refused;
import arborist.trace.Tree;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broken record is reported with its line and the reason, and all others are read. */
class BrokenFilesTest {
    private static final String PUZZLE = """
            {"idx": %d, "idx": "again", "steps": [{"x": "1 2 3 4", "ys": [""], "new_ys": ["a\\n", "b\\n"], "values": [1, 2.001],
            "select_new_ys": ["b\\n"]}], "ys": ["b\\n"], "infos": [{"r": 0}]}""";
    private static final String ROW = """
            {"question": "q", "ground_truth": "x\\nA: 1", "m": {"is_correct": true, "solution": "x\\nA: 1"}}""";

    @TempDir
    private Path folder = Path.of("");
    private final FoldDoor door = new FoldDoor();

    @Test
    void aLineThatIsNoJsonCostsOnlyItself() throws IOException, InterruptedException {
        ImportReport report = read("a.jsonl", "gsm8k-solutions", "\uFEFF" + ROW + "\r\n\r\n{\"question\": \r\n"
                + ROW.replace("true", "\"yes\"") + "\r\n[1]\r\n{\"question\": 5}\r\n" + ROW);
        assertThat(report.problems()).isEqualTo(3);
        assertThat(report.bad()).extracting(BadLine::number).containsExactly(3L, 4L, 5L, 6L);
        assertThat(report.bad()).extracting(BadLine::why).allMatch(why -> why.endsWith("."));
        assertThat(report.bad().get(3).why()).isEqualTo("\"question\" is not a text.");
    }

    @Test
    void aLineOfAHundredMegabytesIsReportedAndTheNextIsRead() throws IOException, InterruptedException {
        Path file = folder.resolve("long.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"question\": \"");
            String much = "x".repeat(1 << 20);
            for (int i = 0; i < 100; i++) {
                out.write(much);
            }
            out.write("\"}\n" + ROW + "\n");
        }
        ImportReport report = door.importer().read(file, format("gsm8k-solutions"));
        assertThat(report.problems()).isEqualTo(1);
        assertThat(report.bad()).containsExactly(new BadLine(1, "It is larger than 32 MB."));
    }

    @Test
    void aPuzzleThatIsCutOffCostsOnlyItself() throws IOException, InterruptedException {
        String cut = PUZZLE.substring(0, 60);
        ImportReport report = read("b.json", "tot-game24",
                "[\n" + PUZZLE.formatted(1) + ",\n" + cut + "\n" + PUZZLE.formatted(2) + "},\n" + PUZZLE.formatted(3)
                        + "\n]");
        assertThat(report.problems()).isEqualTo(3);
        assertThat(report.bad()).extracting(BadLine::number).containsExactly(4L, 6L);
    }

    @Test
    void aFileThatEndsTooEarlyKeepsWhatCameBefore() throws IOException, InterruptedException {
        String whole = "[" + PUZZLE.formatted(1) + "," + PUZZLE.formatted(2) + "]";
        ImportReport report = read("c.json", "tot-game24", whole.substring(0, whole.length() - 30));
        assertThat(report.problems()).isEqualTo(1);
        assertThat(report.bad()).containsExactly(new BadLine(2, "The file ends in the middle of it."));
        assertThat(read("d.json", "tot-game24", whole.substring(0, whole.length() - 1)).bad()).hasSize(1);
    }

    @Test
    void unknownAndRepeatedFieldsSurvive() throws IOException, InterruptedException {
        read("e.json", "tot-game24",
                "[" + PUZZLE.formatted(1).replace("\"infos\"", "\"mine\": {\"n\": 1.50}, \"infos\"") + "]");
        assertThat(Objects.requireNonNull(door.trees().getFirst().problem()).attributes().json())
                .isEqualTo("{\"idx\":1,\"idx#2\":\"again\",\"mine\":{\"n\":1.50}}");
    }

    @Test
    void bytesThatAreNoTextAreReplacedAndReported() throws IOException, InterruptedException {
        byte[] bytes = ROW.replace("\"q\"", "\"q?\"").getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xFF;
        Path file = folder.resolve("f.jsonl");
        Files.write(file, bytes);
        ImportReport report = door.importer().read(file, format("gsm8k-solutions"));
        assertThat(report.problems()).isEqualTo(1);
        assertThat(report.bad()).hasSize(1);
        Tree tree = door.trees().getFirst();
        assertThat(Objects.requireNonNull(tree.problem()).question()).isEqualTo("q\uFFFD");
    }

    @Test
    void whatIsNestedTooDeepIsReported() throws IOException, InterruptedException {
        String deep = "{\"question\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}";
        ImportReport report = read("g.jsonl", "gsm8k-solutions", deep + "\n" + ROW);
        assertThat(report.problems()).isEqualTo(1);
        assertThat(report.bad()).hasSize(1);
    }

    @Test
    void thePiecesOfALongImportShareOneAction() throws IOException, InterruptedException {
        ImportReport report = read("h.jsonl", "gsm8k-solutions", (ROW + "\n").repeat(3_000));
        assertThat(report.problems()).isEqualTo(3_000);
        assertThat(door.groups).hasSize(1);
    }

    @Test
    void anImportCanBeStopped() throws IOException, InterruptedException {
        Path file = folder.resolve("i.jsonl");
        Files.writeString(file, (ROW + "\n").repeat(100));
        int[] asked = {0};
        ImportReport report =
                door.importer().read(file, format("gsm8k-solutions"), (bytes, total) -> {}, () -> ++asked[0] > 10);
        assertThat(report.cancelled()).isTrue();
        assertThat(report.problems()).isEqualTo(10);
    }

    @Test
    void tellsWhatItCannotRead() throws IOException {
        Path file = folder.resolve("j.bin");
        Files.write(file, new byte[] {1, 2, 0, 3});
        assertThatThrownBy(() -> Formats.standard("test").detect(file)).isInstanceOf(Refused.class)
                .hasMessageContaining("choose one of arborist-json, tot-game24");
        assertThatThrownBy(() -> Source.of(folder)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Source.of(folder.resolve("none"))).isInstanceOf(Refused.class);
    }

    private ImportReport read(String name, String format, String text) throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return door.importer().read(file, format(format));
    }

    private static Format format(String name) {
        return Formats.standard("test").named(name).orElseThrow();
    }

    static List<String> samples() {
        return List.of("[" + PUZZLE.formatted(1) + ",\n" + PUZZLE.formatted(2) + "]", ROW + "\n" + ROW);
    }
}
