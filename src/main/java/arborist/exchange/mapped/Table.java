package arborist.exchange.mapped;

import arborist.exchange.BadRecord;
import arborist.exchange.text.CsvSlices;
import arborist.exchange.text.JsonSlices;
import arborist.exchange.text.Lines;
import arborist.exchange.text.RowReader;
import arborist.exchange.text.Slice;
import arborist.exchange.text.Slices;
import arborist.trace.Refused;
import arborist.words.Words;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * How the rows of a file stand in it.
 *
 * @param separator of the cells of comma-separated values; for the others it says nothing
 */
record Table(Path file, Kind kind, char separator) {
    private static final Words WORDS = Words.of(Table.class);
    private static final int HEAD = 64 * 1024;
    private static final int FIRST_ROWS = 1_000;
    private static final int FIRST_BYTES = 16 << 20;

    /** A row a line, rows in JSON lists, or comma-separated values. */
    enum Kind {
        LINES, LISTS, CELLS
    }

    /** Makes an object of a row. */
    interface RowParser {
        ObjectNode row(Slice slice, Consumer<String> remark) throws BadRecord;
    }

    /**
     * An open file.
     *
     * @param columns the names of its columns, empty where it is no table
     */
    record Rows(Slices slices, RowParser parser, List<String> columns) {}

    /**
     * Looks at the beginning of a file.
     *
     * @throws Refused where there is nothing in it, or no text
     */
    static Table of(Path file) throws IOException {
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        }
        String text = head.startsWith("\uFEFF") ? head.substring(1) : head;
        if (text.isBlank()) {
            throw new Refused(WORDS.say("table.there-is-nothing-in", file.getFileName()));
        }
        if (text.indexOf('\0') >= 0 || text.startsWith("\uFFFD\uFFFD")) {
            throw new Refused(WORDS.say("table.is-no-text-in-utf", file.getFileName()));
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String begins = text.stripLeading();
        if (begins.startsWith("{") && isLines(begins, name)) {
            return new Table(file, Kind.LINES, ',');
        }
        if (begins.startsWith("{") || begins.startsWith("[")) {
            return new Table(file, Kind.LISTS, ',');
        }
        return new Table(file, Kind.CELLS, separator(text, name));
    }

    /** One object a line, rather than one object over many lines that holds lists of rows. */
    private static boolean isLines(String text, String name) {
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return true;
        }
        int end = text.indexOf('\n');
        return new RowReader().valueOrNull(end < 0 ? text : text.substring(0, end)) != null;
    }

    /** The sign that stands most often in the line of names. */
    private static char separator(String text, String name) {
        String line = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        char most = name.endsWith(".tsv") ? '\t' : ',';
        for (char sign : new char[] {',', ';', '\t'}) {
            most = count(line, sign) > count(line, most) ? sign : most;
        }
        return most;
    }

    private static int count(String line, char sign) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            count += !quoted && line.charAt(i) == sign ? 1 : 0;
        }
        return count;
    }

    boolean isCells() {
        return kind == Kind.CELLS;
    }

    /** @throws Refused where the first line cannot name the columns */
    Rows rows(InputStream in) throws IOException {
        if (!isCells()) {
            return new Rows(kind == Kind.LINES ? new Lines(in) : new JsonSlices(in), new RowReader()::readNode,
                    List.of());
        }
        Slices slices = new CsvSlices(in, separator);
        Slice header = slices.next();
        try {
            CsvCells cells =
                    CsvCells.of(header == null ? new Slice(new byte[0], 1, 0, WORDS.say("table.it-is-empty")) : header,
                            separator, remark -> {});
            return new Rows(slices, cells, cells.columns());
        } catch (BadRecord e) {
            throw new Refused(WORDS.say("table.the-first-line-of-does", file.getFileName(), e.why()), e);
        }
    }

    /** The first rows that can be read. */
    List<ObjectNode> first() throws IOException {
        List<ObjectNode> first = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            Rows rows = rows(in);
            long bytes = 0;
            Slice slice = rows.slices().next();
            for (int n = 0; slice != null && n < FIRST_ROWS && bytes < FIRST_BYTES; n++) {
                bytes += slice.bytes().length;
                try {
                    first.add(rows.parser().row(slice, remark -> {}));
                } catch (BadRecord e) {
                    // It is reported when all rows are read.
                }
                slice = rows.slices().next();
            }
        }
        return first;
    }
}
