package arborist.exchange.chain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The phrases with which a reasoner turns back, for example "Wait". */
public record Cues(List<String> phrases) {
    public Cues {
        phrases = phrases.stream().map(String::strip).filter(p -> !p.isEmpty()).distinct().toList();
    }

    /** Reads one phrase a line; a line that begins with # is a comment. */
    public static Cues parse(String lines) {
        return new Cues(lines.lines().filter(line -> !line.strip().startsWith("#")).toList());
    }

    /** Those that come with the program, in {@code assets/cues.txt}. */
    public static Cues standard() {
        try (InputStream in = Cues.class.getResourceAsStream("/arborist/assets/cues.txt")) {
            if (in == null) {
                throw new IllegalStateException("cues.txt is part of the program");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
