package arborist.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.trace.Edit;
import arborist.trace.FixtureEdits;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.Refused;
import arborist.trace.TraceArbitraries;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is written as our own JSON comes back the same, and a broken line of it costs only itself. */
class OwnJsonTest {
    private final Format format = Formats.standard("test \"1\"").named("arborist-json").orElseThrow();

    @Test
    void theFixtureComesBackTheSame() throws IOException, InterruptedException {
        assertComesBack(FixtureEdits.edits(), FixtureEdits.payloads());
    }

    @Property(tries = 150)
    void anyHistoryComesBackTheSame(@ForAll @From("histories") List<Edit> edits)
            throws IOException, InterruptedException {
        assertComesBack(edits, List.of());
    }

    @Provide
    Arbitrary<List<Edit>> histories() {
        return TraceArbitraries.edits();
    }

    private void assertComesBack(List<Edit> edits, List<Payload> payloads) throws IOException, InterruptedException {
        FoldDoor from = new FoldDoor();
        from.merge(edits.iterator(), payloads.iterator()).join();
        byte[] written = write(from);
        FoldDoor to = new FoldDoor();
        ImportReport report = read(written, to);
        assertThat(report.bad()).isEmpty();
        assertThat(to.edits).isEqualTo(from.edits);
        assertThat(to.payloads).isEqualTo(from.payloads);
        for (Id problem : from.edits.keySet()) {
            assertThat(to.treeNow(problem)).isEqualTo(from.treeNow(problem));
        }
        assertThat(write(to)).isEqualTo(written);
        assertThat(read(written, to).added()).isZero();
    }

    @Test
    void eachEditStandsOnALineAndABrokenOneCostsOnlyItself() throws IOException, InterruptedException {
        FoldDoor from = fixture();
        List<String> lines = new ArrayList<>(new String(write(from), StandardCharsets.UTF_8).lines().toList());
        assertThat(lines).hasSize(FixtureEdits.edits().size() + FixtureEdits.payloads().size() + 5);
        lines.set(4, lines.get(4).substring(0, 50));
        lines.set(6, lines.get(6).replace("\"clock\":", "\"clock\":-"));
        lines.set(8, lines.get(8).replace("},", "}},"));
        int payload = lines.size() - 2;
        lines.set(payload, lines.get(payload).replaceFirst("\"hash\":\"....", "\"hash\":\"0000"));
        FoldDoor to = new FoldDoor();
        ImportReport report = read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), to);
        assertThat(report.bad()).extracting(BadLine::number).contains(5L, 7L, 9L, payload + 1L);
        assertThat(report.added()).isBetween(FixtureEdits.edits().size() - 3L, FixtureEdits.edits().size() - 2L);
        assertThat(to.payloads).hasSize(FixtureEdits.payloads().size() - 1);
    }

    @Test
    void whatAnotherToolIndentedIsRead() throws IOException, InterruptedException {
        FoldDoor from = fixture();
        byte[] pretty = new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(
                JsonMapper.builder()
                        .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .disable(com.fasterxml.jackson.databind.cfg.JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                        .build().readTree(write(from)));
        FoldDoor to = new FoldDoor();
        assertThat(read(pretty, to).bad()).isEmpty();
        assertThat(to.edits).isEqualTo(from.edits);
    }

    @Test
    void aNewerVersionIsRefused() {
        FoldDoor to = new FoldDoor();
        assertThatThrownBy(
                () -> read("{\"format\":\"arborist\",\"version\":2,\"edits\":[]}".getBytes(StandardCharsets.UTF_8), to))
                .isInstanceOf(Refused.class).hasMessageContaining("newer Arborist (version 2");
        assertThatThrownBy(() -> read("{\"edits\":[]}".getBytes(StandardCharsets.UTF_8), to))
                .isInstanceOf(Refused.class).hasMessageContaining("no Arborist JSON");
    }

    private FoldDoor fixture() {
        FoldDoor door = new FoldDoor();
        door.merge(FixtureEdits.edits().iterator(), FixtureEdits.payloads().iterator()).join();
        return door;
    }

    private byte[] write(FoldDoor door) throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.shelfWriter().orElseThrow().write(door, out);
        return out.toByteArray();
    }

    private ImportReport read(byte[] bytes, FoldDoor door) throws IOException, InterruptedException {
        Path file = Files.createTempFile("own", ".json");
        try {
            Files.write(file, bytes);
            return door.importer().read(file, format);
        } finally {
            Files.delete(file);
        }
    }
}
