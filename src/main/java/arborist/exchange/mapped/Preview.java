package arborist.exchange.mapped;

import arborist.exchange.BadRecord;
import arborist.trace.Refused;
import arborist.words.Words;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first rows of a file, for whoever chooses how it is read.
 *
 * @param columns its fields, each with an example
 * @param guessed what they seem to be; perhaps not enough for a mapping
 * @param rows the first of them
 */
public record Preview(Table table, Columns columns, Map<Field, JsonPointer> guessed, List<ObjectNode> rows) {
    private static final Words WORDS = Words.of(Preview.class);
    public Preview {
        guessed = Map.copyOf(guessed);
        rows = List.copyOf(rows);
    }

    /**
     * Looks at a file; reads some thousand rows of it at most.
     *
     * @throws Refused where there is no row in it that can be read
     */
    public static Preview of(Path file) throws IOException {
        Table table = Table.of(file);
        List<ObjectNode> rows = table.first();
        if (rows.isEmpty()) {
            throw new Refused(table.isCells() ? WORDS.say("preview.no-row-below-names", file.getFileName())
                    : WORDS.say("preview.no-row-is-an-object", file.getFileName()));
        }
        Columns columns = Columns.of(rows.subList(0, Math.min(20, rows.size())), table.isCells());
        return new Preview(table, columns, Guess.of(columns), rows);
    }

    public Shape shape() {
        return Shape.of(columns);
    }

    /**
     * The mapping that was kept for files of this shape, else the guessed one.
     *
     * @throws Refused where too little was found to read anything, with the names of the fields that there are
     */
    public Chosen choose(Memory memory) {
        Optional<Mapping> kept = memory.find(shape());
        if (kept.isPresent()) {
            return new Chosen(kept.get(), Chosen.How.REMEMBERED);
        }
        if (!Guess.isEnough(guessed)) {
            String missing = guessed.containsKey(Field.QUESTION) ? WORDS.say("preview.no-samples-found",
                    table.file().getFileName(), columns.names())
                    : WORDS.say("preview.no-question-found", table.file().getFileName(), columns.names());
            throw new Refused(table.isCells() ? missing + " " + WORDS.say("preview.names-in-the-first-line") : missing);
        }
        return new Chosen(new Mapping(guessed), Chosen.How.GUESSED);
    }

    /**
     * What a mapping makes of the first row of which it makes anything.
     *
     * @throws BadRecord where it makes nothing of any, with the first reason
     */
    public Told told(Mapping mapping) throws BadRecord {
        RowMapper mapper = new RowMapper(mapping, table.isCells());
        BadRecord first = null;
        for (ObjectNode row : rows) {
            try {
                return mapper.read(row);
            } catch (BadRecord e) {
                first = first == null ? e : first;
            }
        }
        throw first == null ? new BadRecord(WORDS.say("preview.there-is-no-row")) : first;
    }

    /** What a mapping makes of those of the first rows of which it makes anything. */
    List<Told> readable(Mapping mapping) {
        RowMapper mapper = new RowMapper(mapping, table.isCells());
        List<Told> told = new ArrayList<>();
        for (ObjectNode row : rows) {
            try {
                told.add(mapper.read(row));
            } catch (BadRecord e) {
                // It is reported when all rows are read.
            }
        }
        return told;
    }

    /** Whether there are scores in the first rows, and all of them lie in 0 to 1. */
    boolean shares(Mapping mapping) {
        List<Double> scores = readable(mapping).stream().flatMap(told -> told.samples().stream())
                .flatMap(one -> one.scores().stream()).toList();
        return !scores.isEmpty() && scores.stream().allMatch(score -> score >= 0 && score <= 1);
    }
}
