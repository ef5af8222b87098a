package arborist.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bench imports as many samples as it says, into problems of its own, and tells speed and memory. */
class SamplesBenchTest {

    @Test
    void importsWhatItSays() throws Exception {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8)) {
            // It refuses to tell anything where a row was bad or a problem is missing.
            new SamplesBench(3 * SamplesBench.EACH - 1).run(new BenchOut("samples", out));
        }
        List<String> figures = new ArrayList<>();
        for (String line : told.toString(StandardCharsets.UTF_8).lines().toList()) {
            JsonNode figure = new JsonMapper().readTree(line);
            assertThat(figure.get("value").asDouble()).as(line).isPositive();
            figures.add(figure.get("figure").asText());
        }
        assertThat(figures).contains("samples", "import_samples_per_s", "heap_limit", "peak_memory_first_half",
                "peak_memory_second_half", "session_size");
    }
}
