package arborist.exchange.own;

import arborist.exchange.Format;
import arborist.exchange.Likeness;
import arborist.exchange.Reader;
import arborist.exchange.ShelfWriter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Our own JSON: what is written comes back the same, and reading it merges by id. */
public final class OwnFormat implements Format {
    static final String FORMAT = "arborist";
    static final int VERSION = 1;
    private static final Pattern HEAD = Pattern.compile("\\A\\s*+\\{\\s*+\"format\"\\s*+:\\s*+\"arborist\"");

    private final String programVersion;

    /** @param programVersion is written into the head of files, and never read */
    public OwnFormat(String programVersion) {
        this.programVersion = programVersion;
    }

    @Override
    public String name() {
        return "arborist-json";
    }

    @Override
    public String says() {
        return "Arborist JSON, everything a session holds";
    }

    @Override
    public List<String> patterns() {
        return List.of("*.arborist.json", "*.json");
    }

    @Override
    public Likeness likeness(String head, String fileName) {
        return HEAD.matcher(head).find() ? Likeness.SURE : Likeness.NO;
    }

    @Override
    public Optional<Reader> reader() {
        return Optional.of(new OwnReader());
    }

    @Override
    public Optional<ShelfWriter> shelfWriter() {
        return Optional.of(new OwnWriter(programVersion));
    }
}
