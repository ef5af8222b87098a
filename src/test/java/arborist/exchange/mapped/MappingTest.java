package arborist.exchange.mapped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.trace.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mapping says where things stand, and one that cannot be meant says what to mend. */
class MappingTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void comesBackFromItsOwnText() {
        Mapping mapping = Mapping.of("""
                {"samples": "/completions", "question": "/prompt", "answer": "/extracted", "model": "/meta/a~1b"}""");
        assertThat(Mapping.of(mapping.json())).isEqualTo(mapping);
        assertThat(mapping.line())
                .isEqualTo("question=/prompt, samples=/completions, answer=/extracted, model=/meta/a~1b");
        assertThat(Objects.requireNonNull(mapping.at(Field.MODEL)).last().getMatchingProperty()).isEqualTo("a/b");
    }

    @Test
    void keepsAnExpression() {
        Mapping mapping = Mapping.of("""
                {"question": "/q", "sample": "/s", "pattern": "result: (\\\\S+)"}""");
        assertThat(mapping.pattern()).isEqualTo(new Expression("result: (\\S+)"));
        assertThat(Mapping.of(mapping.json())).isEqualTo(mapping);
        assertThat(mapping.line()).isEqualTo("question=/q, sample=/s, pattern=result: (\\S+)");
        assertThat(mapping.version()).isNotEqualTo(new Mapping(mapping.fields()).version());
        assertThatThrownBy(() -> new Expression("a".repeat(2_001))).isInstanceOf(Refused.class)
                .hasMessageContaining("longer than 2,000 signs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                           | not a JSON object
            {"question": "/q"                            | no JSON that can be read
            {"question": "/q", "sampels": "/s"}          | "sampels", which there is not; the fields are question, gold, samples
            {"question": "q", "sample": "/s"}            | "question" is "q", which is no JSON pointer
            {"question": "/q", "sample": 5}              | "sample" is 5, which is no JSON pointer
            {"question": "/q", "sample": "/s", "pattern": "(a"}  | "(a" is no regular expression: Unclosed group
            {"question": "/q", "sample": "/s", "pattern": ""}    | The regular expression is empty
            {"question": "/q", "sample": "/s", "pattern": 5}     | "pattern" is 5, which is no text
            {"question": "/q", "answer": "/a", "pattern": "a"}   | not both
            {"sample": "/s"}                             | does not say where the question is
            {"question": "/q", "gold": "/g"}             | does not say where the samples are""")
    void saysWhatToMend(String json, String sentence) {
        assertThatThrownBy(() -> Mapping.of(json)).isInstanceOf(Refused.class).hasMessageContaining(sentence)
                .message().endsWith(".").doesNotContain("Exception", "com.fasterxml");
    }

    @Test
    void isRememberedByTheShapeOfTheFile() throws IOException {
        Path a = file("a.jsonl", "{\"x\": \"q\", \"y\": [\"s\"], \"n\": 1}");
        Path b = file("b.jsonl", "{\"y\": [\"t\", \"u\"], \"n\": null, \"x\": \"q2\"}");
        Path c = file("c.jsonl", "{\"x\": \"q\", \"y\": \"s\", \"n\": 1}");
        Mapping mapping = Mapping.of("{\"question\": \"/x\", \"samples\": \"/y\", \"pattern\": \"=(.)\"}");
        Memory memory = new FolderMemory(folder.resolve("none yet").resolve("mappings"));
        assertThat(memory.find(Preview.of(a).shape())).isEmpty();
        memory.keep(Preview.of(a).shape(), mapping);
        assertThat(Preview.of(b).choose(memory)).isEqualTo(new Chosen(mapping, Chosen.How.REMEMBERED));
        assertThatThrownBy(() -> Preview.of(c).choose(memory)).isInstanceOf(Refused.class)
                .hasMessageContaining("looks like a question").hasMessageContaining("the fields are x, y, n");
        try (var files = Files.list(folder.resolve("none yet").resolve("mappings"))) {
            Files.writeString(files.findFirst().orElseThrow(), "{broken");
        }
        assertThat(memory.find(Preview.of(a).shape())).isEmpty();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text + "\n");
    }
}
