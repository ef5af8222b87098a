package arborist.exchange.mapped;

import arborist.exchange.BadLine;
import arborist.exchange.BadRecord;
import arborist.exchange.Reader;
import arborist.exchange.Sink;
import arborist.exchange.Source;
import arborist.exchange.SourceIds;
import arborist.exchange.text.Slice;
import arborist.trace.Refused;
import arborist.words.Words;
import com.fasterxml.jackson.core.JsonPointer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file through a mapping, one after the other. */
final class MappedReader implements Reader {
    private static final Words WORDS = Words.of(MappedReader.class);
    private final String format;
    private final String programVersion;
    private final Choice choice;

    MappedReader(String format, String programVersion, Choice choice) {
        this.format = format;
        this.programVersion = programVersion;
        this.choice = choice;
    }

    /** Says through which mapping a file is read. */
    @FunctionalInterface
    interface Choice {
        Mapping of(Preview preview);
    }

    @Override
    public void read(Source source, Sink sink) throws IOException, InterruptedException {
        Preview preview = Preview.of(source.path());
        Mapping mapping = choice.of(preview);
        try (InputStream in = source.open(sink)) {
            Table.Rows rows = preview.table().rows(in);
            check(mapping, rows.columns(), source);
            RowMapper mapper = new RowMapper(mapping, preview.table().isCells());
            Telling telling = new Telling(sink, programVersion, new SampleScript(
                    name(mapping.at(Field.SCORE)), preview.shares(mapping), name(mapping.at(Field.CORRECT))),
                    OwnReading.by(mapping.pattern()));
            String version = mapping.version();
            for (Slice slice = rows.slices().next(); slice != null && !sink.cancelled(); slice = rows.slices()
                    .next()) {
                long line = slice.line();
                Consumer<String> remark = why -> sink.bad(new BadLine(line, why));
                try {
                    Told told = mapper.read(rows.parser().row(slice, remark));
                    telling.row(told, new SourceIds(source.hash(), format, version, slice.index()), remark);
                } catch (BadRecord e) {
                    sink.bad(new BadLine(line, e.why()));
                }
            }
            // What is held back when it is stopped is read again from its beginning, with the same ids.
            if (!sink.cancelled()) {
                telling.end();
                mapper.unseen().forEach(field -> sink.bad(new BadLine(1,
                        WORDS.say("mapped-reader.nothing-stands-at-in-any", String.valueOf(mapping.at(field)),
                                field.word()))));
            }
        }
    }

    /** A column that is not there is a slip in the mapping rather than in each row. */
    private static void check(Mapping mapping, List<String> columns, Source source) {
        Field samples = mapping.has(Field.SAMPLES) ? Field.SAMPLES
                : mapping.has(Field.SAMPLE) ? Field.SAMPLE : Field.ANSWER;
        for (Field field : List.of(Field.QUESTION, samples)) {
            JsonPointer pointer = mapping.at(field);
            if (!columns.isEmpty() && pointer != null && !columns.contains(pointer.getMatchingProperty())) {
                throw new Refused(WORDS.say("mapped-reader.there-is-no-column-in", pointer.getMatchingProperty(),
                        field.word(), source.path().getFileName(),
                        String.join(", ", columns.subList(0, Math.min(30, columns.size())))));
            }
        }
    }

    private static String name(@Nullable JsonPointer pointer) {
        JsonPointer last = pointer == null ? null : pointer.last();
        return last == null ? "" : last.getMatchingProperty();
    }
}
