package arborist.exchange.mapped;

import arborist.exchange.Format;
import arborist.exchange.Likeness;
import arborist.exchange.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Samples of any shape, read through a mapping that is given, remembered or guessed. */
public final class MappedFormat implements Format {
    private final String programVersion;
    private final Memory memory;
    private final @Nullable Mapping given;

    private MappedFormat(String programVersion, Memory memory, @Nullable Mapping given) {
        this.programVersion = programVersion;
        this.memory = memory;
        this.given = given;
    }

    /** Reads a file as others of its shape were read, or else by a guess. */
    public static MappedFormat remembering(String programVersion, Memory memory) {
        return new MappedFormat(programVersion, memory, null);
    }

    /** The same, through this mapping, which is remembered. */
    public MappedFormat through(Mapping mapping) {
        return new MappedFormat(programVersion, memory, mapping);
    }

    @Override
    public String name() {
        return "samples";
    }

    @Override
    public String says() {
        return "Samples of any shape, JSON lines or CSV";
    }

    @Override
    public List<String> patterns() {
        return List.of("*.jsonl", "*.json", "*.csv", "*.tsv");
    }

    @Override
    public Likeness likeness(String head, String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String begins = head.stripLeading();
        boolean table = name.endsWith(".csv") || name.endsWith(".tsv");
        boolean json = name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json");
        boolean rows =
                begins.startsWith("{") || begins.startsWith("[") && begins.substring(1).stripLeading().startsWith("{");
        return head.indexOf('\0') < 0 && (table || json && rows) ? Likeness.POSSIBLE : Likeness.NO;
    }

    @Override
    public Optional<Reader> reader() {
        return Optional.of(new MappedReader(name(), programVersion, preview -> {
            Chosen chosen = choose(preview);
            if (chosen.how() == Chosen.How.GIVEN) {
                memory.keep(preview.shape(), chosen.mapping());
            }
            return chosen.mapping();
        }));
    }

    /**
     * The mapping that a file would be read through.
     *
     * @throws arborist.trace.Refused where there is none to be found
     */
    public Chosen choose(Path file) throws IOException {
        return choose(Preview.of(file));
    }

    /**
     * What a file of this shape was read through before, else what its fields seem to be: perhaps not enough for a mapping.
     */
    public Suggestion suggest(Preview preview) {
        return memory.find(preview.shape()).map(kept -> new Suggestion(kept.fields(), kept.pattern()))
                .orElse(new Suggestion(preview.guessed(), null));
    }

    private Chosen choose(Preview preview) {
        return given == null ? preview.choose(memory) : new Chosen(given, Chosen.How.GIVEN);
    }
}
