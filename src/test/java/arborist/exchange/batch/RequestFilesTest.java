package arborist.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.trace.Id;
import arborist.trace.Refused;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests fit into files that a batch takes, and each has a name by which its answer finds home. */
class RequestFilesTest {
    @TempDir
    private Path folder = Path.of("");

    @Property
    void aNameComesBack(@ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d,
            @ForAll @IntRange(min = 0, max = 999_999_999) int sample) {
        CustomId id = new CustomId(new Id(a, b), new Id(c, d), sample);
        assertThat(id.toString()).hasSizeLessThanOrEqualTo(64).matches("[A-Za-z0-9_-]+");
        assertThat(CustomId.of(id.toString())).contains(id);
    }

    @Test
    void aNameOfSomebodyElseIsNone() {
        for (String name : List.of("", "request-1", "arb-1", "arb" + "!".repeat(44) + "-1", "arb" + "a".repeat(44))) {
            assertThat(CustomId.of(name)).isEmpty();
        }
    }

    @Test
    void noFileHoldsMoreThanABatchTakes() throws IOException {
        Path file = folder.resolve("requests.jsonl");
        List<Path> written = write(file, 25, new RequestFiles.Limits(10, 1 << 20));
        assertThat(written).extracting(p -> String.valueOf(p.getFileName()))
                .containsExactly("requests.jsonl", "requests-2.jsonl", "requests-3.jsonl");
        assertThat(Files.readAllLines(written.get(2))).hasSize(5).first().asString()
                .contains("\"method\":\"POST\",\"url\":\"/v1/chat/completions\",\"body\":{\"model\":\"m\"}}");
        List<Path> byBytes = write(folder.resolve("b"), 10, new RequestFiles.Limits(1_000, 400));
        assertThat(byBytes).hasSizeGreaterThan(1).allSatisfy(p -> assertThat(Files.size(p)).isLessThanOrEqualTo(400));
        assertThatThrownBy(() -> write(file, 1, RequestFiles.Limits.OPENAI)).isInstanceOf(Refused.class)
                .hasMessageStartingWith("requests-2.jsonl, requests-3.jsonl are there already");
        Files.delete(written.get(1));
        assertThatThrownBy(() -> write(file, 1, RequestFiles.Limits.OPENAI)).isInstanceOf(Refused.class)
                .hasMessageStartingWith("requests-3.jsonl is there already");
        assertThat(Files.readAllLines(file)).hasSize(10);
        try (var left = Files.list(folder)) {
            assertThat(left).noneMatch(p -> p.toString().endsWith(".part"));
        }
    }

    private static List<Path> write(Path file, int many, RequestFiles.Limits limits) throws IOException {
        try (RequestFiles files = new RequestFiles(file, limits)) {
            for (int i = 0; i < many; i++) {
                files.add(new CustomId(Id.random(), Id.random(), i),
                        JsonNodeFactory.instance.objectNode().put("model", "m"));
            }
            assertThat(files.count()).isEqualTo(many);
            return files.finish();
        }
    }

    @Test
    void eachLineSaysWhatCameOrWhyNot() throws IOException {
        String id = new CustomId(Id.random(), Id.random(), 3).toString();
        List<ResultFile.Line> lines = lines("""
                {"custom_id":"ID","response":{"status_code":200,"body":{"choices":[{"index":0}]}},"error":null}
                {"custom_id":"ID","response":{"status_code":400,"body":{"error":{"message":"too long"}}},"error":null}
                {"custom_id":"ID","response":null,"error":{"code":"batch_expired","message":"This request\\ncould not be executed."}}
                {"custom_id":"ID","response":{"status_code":200,"body":null}}
                {"custom_id":"ID","response":{"status_code":200,"body":{"choices":[]}},"error":null}
                {"custom_id":"ID","response":{"status_code":200,"body":{"object":"chat.completion"}},"error":null}
                {"custom_id":"ID","response":{"status_code":503,"body":{}},"error":null}
                {"custom_id":"ID","response":null,"error":{}}

                {"custom_id":"mine"}
                {"object":"chat.completion"}
                nothing""".replace("ID", id));
        assertThat(lines.subList(0, 8)).extracting(l -> ((ResultFile.Result) l).why()).containsExactly("",
                "The server answered with status 400: too long.",
                "The batch did not answer: This request could not be executed.", "There is no answer in it.",
                "There is no answer in it.", "There is no answer in it.", "The server answered with status 503.",
                "The batch did not answer.");
        assertThat(lines.subList(8, 11)).allSatisfy(
                l -> assertThat(((ResultFile.Bad) l).why()).endsWith(".").doesNotContain("Exception"));
        assertThat(lines).extracting(ResultFile.Line::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 10L, 11L,
                12L);
    }

    private static List<ResultFile.Line> lines(String text) throws IOException {
        ResultFile file = new ResultFile(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<ResultFile.Line> lines = new ArrayList<>();
        for (ResultFile.Line line = file.next(); line != null; line = file.next()) {
            lines.add(line);
        }
        return lines;
    }
}
