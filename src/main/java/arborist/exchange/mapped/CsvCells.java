package arborist.exchange.mapped;

import arborist.exchange.BadRecord;
import arborist.exchange.text.RowReader;
import arborist.exchange.text.Slice;
import arborist.exchange.text.Utf8;
import arborist.words.Words;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads a row of comma-separated values as an object of its columns. A cell that holds a JSON list or object is one. */
final class CsvCells implements Table.RowParser {
    private static final Words WORDS = Words.of(CsvCells.class);
    private static final int MOST_COLUMNS = 10_000;

    private final List<String> columns;
    private final char separator;
    private final RowReader json = new RowReader();

    private CsvCells(List<String> columns, char separator) {
        this.columns = List.copyOf(columns);
        this.separator = separator;
    }

    /** @param header the first row, which names the columns */
    static CsvCells of(Slice header, char separator, Consumer<String> remark) throws BadRecord {
        List<String> names = cells(header, separator, remark);
        if (names.size() > MOST_COLUMNS) {
            throw new BadRecord(WORDS.say("csv-cells.it-has-more-than-columns"));
        }
        List<String> columns = new ArrayList<>();
        for (String name : names) {
            String plain = name.isBlank() ? "column " + (columns.size() + 1) : name.strip();
            String free = plain;
            for (int n = 2; columns.contains(free); n++) {
                free = plain + "#" + n;
            }
            columns.add(free);
        }
        return new CsvCells(columns, separator);
    }

    List<String> columns() {
        return columns;
    }

    @Override
    public ObjectNode row(Slice slice, Consumer<String> remark) throws BadRecord {
        List<String> cells = cells(slice, separator, remark);
        if (cells.size() != columns.size()) {
            throw new BadRecord(WORDS.say("csv-cells.it-has-and-the-first", cells.size(), columns.size()));
        }
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < cells.size(); i++) {
            row.set(columns.get(i), value(cells.get(i)));
        }
        return row;
    }

    private JsonNode value(String cell) {
        String text = cell.strip();
        boolean list = text.startsWith("[") && text.endsWith("]");
        if (list || text.startsWith("{") && text.endsWith("}")) {
            JsonNode value = json.valueOrNull(text);
            if (value != null) {
                return value;
            }
        }
        return text.isEmpty() ? JsonNodeFactory.instance.nullNode() : JsonNodeFactory.instance.textNode(cell);
    }

    private static List<String> cells(Slice slice, char separator, Consumer<String> remark) throws BadRecord {
        if (slice.why() != null) {
            throw new BadRecord(slice.why());
        }
        if (!Utf8.isValid(slice.bytes())) {
            remark.accept(WORDS.say("csv-cells.some-bytes-are-no-utf"));
        }
        try {
            return CsvReader.builder().fieldSeparator(separator).allowExtraCharsAfterClosingQuote(false)
                    .skipEmptyLines(false).maxBufferSize(Slice.LARGEST)
                    .ofSingleCsvRecord(new String(slice.bytes(), StandardCharsets.UTF_8)).getFields();
        } catch (CsvParseException e) {
            throw new BadRecord(WORDS.say("csv-cells.it-is-no-row-of"), e);
        }
    }
}
