package arborist.app.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the mock server says: lines such as {@code {"when": "left: 10", "say": "12 * 2 = 24"}}. Of the lines whose {@code when} is
 * in the last message, those of the longest are said in turn.
 */
public final class MockScript {
    private final List<Line> lines;
    private final Map<String, AtomicInteger> turns = new ConcurrentHashMap<>();

    /** @param when empty for any message */
    public record Line(String when, String say) {}

    public MockScript(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Reads a script, one JSON object a line. */
    public static MockScript of(Path file) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<Line> lines = new ArrayList<>();
        for (String text : Files.readAllLines(file)) {
            if (!text.isBlank()) {
                JsonNode line = mapper.readTree(text);
                lines.add(new Line(line.path("when").asText(""), line.path("say").asText("")));
            }
        }
        return new MockScript(lines);
    }

    /** The next thing to say to a message; where no line fits, so many words of nothing. */
    String next(String message, int tokens) {
        int longest = lines.stream().filter(l -> message.contains(l.when())).mapToInt(l -> l.when().length()).max()
                .orElse(-1);
        List<Line> fitting = lines.stream()
                .filter(l -> l.when().length() == longest && message.contains(l.when())).toList();
        if (fitting.isEmpty()) {
            return "word ".repeat(tokens).strip();
        }
        int turn = turns.computeIfAbsent(fitting.getFirst().when(), _ -> new AtomicInteger()).getAndIncrement();
        return fitting.get(turn % fitting.size()).say();
    }
}
