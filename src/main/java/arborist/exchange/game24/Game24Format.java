package arborist.exchange.game24;

import arborist.exchange.Format;
import arborist.exchange.Likeness;
import arborist.exchange.Reader;
import arborist.exchange.text.JsonSlices;
import arborist.exchange.text.Records;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The log of a Tree-of-Thoughts search for the Game of 24: a JSON array of puzzles. */
public final class Game24Format implements Format {
    private final String programVersion;

    public Game24Format(String programVersion) {
        this.programVersion = programVersion;
    }

    @Override
    public String name() {
        return "tot-game24";
    }

    @Override
    public String says() {
        return "Tree of Thoughts log, Game of 24";
    }

    @Override
    public List<String> patterns() {
        return List.of("*.json");
    }

    @Override
    public Likeness likeness(String head, String fileName) {
        return head.stripLeading().startsWith("[") && head.contains("\"steps\"") && head.contains("\"new_ys\"")
                ? Likeness.LIKELY
                : Likeness.NO;
    }

    @Override
    public Optional<Reader> reader() {
        return Optional.of((source, sink) -> {
            Game24Log log = new Game24Log(LogName.of(source.title()), programVersion);
            try (InputStream in = source.open(sink)) {
                new Records(name(), "1").read(new JsonSlices(in), source, sink, log::script);
            }
        });
    }
}
