package arborist.exchange.label;

import arborist.exchange.Format;
import arborist.exchange.Likeness;
import arborist.exchange.Reader;
import arborist.exchange.ShelfWriter;
import arborist.exchange.text.ObjectSlices;
import arborist.exchange.text.Records;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A format whose files are rows: JSON objects, one a line, one after the other or in a list.
 *
 * @param looks whether the beginning of a file looks like it
 * @param mapping makes a problem of a row; null where it is only written
 * @param version of the mapping: another makes problems of its own
 * @param writer makes rows of a problem; null where it is only read
 */
public record RowFormat(String name, String says, List<String> patterns, Predicate<String> looks,
        Records.@Nullable Mapping mapping, String version, @Nullable RowWriter writer, String programVersion)
        implements Format {
    public static final List<String> JSONL = List.of("*.jsonl", "*.json");

    @Override
    public Likeness likeness(String head, String fileName) {
        String start = head.stripLeading();
        return mapping != null && (start.startsWith("{") || start.startsWith("[")) && looks.test(head)
                ? Likeness.LIKELY : Likeness.NO;
    }

    @Override
    public Optional<Reader> reader() {
        Records.Mapping map = mapping;
        return map == null ? Optional.empty() : Optional.of((source, sink) -> {
            try (InputStream in = source.open(sink)) {
                new Records(name, version).read(ObjectSlices.of(in), source, sink, map);
            }
        });
    }

    @Override
    public Optional<RowExport> rowExport() {
        return Optional.ofNullable(writer)
                .map(rows -> new RowExport(name, rows, rows.rules().defaults(), programVersion));
    }

    /** With the choices that the format takes where nobody chose, and without a manifest. */
    @Override
    public Optional<ShelfWriter> shelfWriter() {
        return rowExport().map(rows -> rows);
    }
}
