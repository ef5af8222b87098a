package arborist.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.exchange.text.CsvCells;
import arborist.exchange.text.CsvSlices;
import arborist.exchange.text.Slice;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comma-separated values are cut into rows as a whole reader cuts them, and written so that no spreadsheet works them out. */
class CsvTest {
    @Property(tries = 500)
    void whatIsWrittenIsCutIntoTheSameRows(@ForAll @From("tables") List<List<String>> table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Writer file = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            for (List<String> row : table) {
                CsvCells cells = new CsvCells(file);
                for (String cell : row) {
                    cells.text(cell);
                }
                cells.end();
            }
        }
        List<List<String>> read = new ArrayList<>();
        for (String row : rows(out.toByteArray())) {
            read.add(CsvReader.builder().ofSingleCsvRecord(row).getFields());
        }
        assertThat(read).isEqualTo(table.stream().map(row -> row.stream().map(CsvCells::safe).toList()).toList());
    }

    @Property(tries = 500)
    void anyTextIsCutAsAWholeReaderCutsIt(@ForAll @From("soups") String text) throws IOException {
        List<String> rows = rows(text.getBytes(StandardCharsets.UTF_8));
        List<List<String>> whole;
        try {
            whole = CsvReader.builder().ofCsvRecord(text).stream().map(CsvRecord::getFields).toList();
        } catch (CsvParseException e) {
            // It gives up the whole file.
            return;
        }
        if (rows.contains("?")) {
            return;
        }
        List<List<String>> cut = rows.stream()
                .map(row -> CsvReader.builder().ofSingleCsvRecord(row).getFields()).toList();
        assertThat(told(cut)).isEqualTo(told(whole));
    }

    /** Blank lines are no rows. */
    private static List<List<String>> told(List<List<String>> rows) {
        return rows.stream().filter(row -> row.size() > 1 || !row.getFirst().isBlank()).toList();
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsOwnLine() throws IOException {
        assertThat(rows("a,b\n1,\"2\n3,4\n5,\"6\n7,8".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("a,b", "1,\"2\n3,4\n5,\"6", "7,8");
        CsvSlices slices =
                new CsvSlices(new ByteArrayInputStream("1,2\n3,\"4\n5,6\n7,8".getBytes(StandardCharsets.UTF_8)), ',');
        assertThat(slices.next()).extracting(Slice::line).isEqualTo(1L);
        assertThat(slices.next()).extracting(Slice::why).isEqualTo("A quote that opens in it is never closed.");
        assertThat(slices.next()).extracting(Slice::line).isEqualTo(3L);
        assertThat(slices.next()).extracting(Slice::line, Slice::index).containsExactly(4L, 3L);
        assertThat(slices.next()).isNull();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            =1+1,           '=1+1
            +cmd|' /C calc'!A0, '+cmd|' /C calc'!A0
            -2+3,           '-2+3
            @SUM(A1),       '@SUM(A1)
            -12.5,          -12.5
            +3,             +3
            -1e-5,          -1e-5
            a=1,            a=1""")
    void whatASpreadsheetWouldWorkOutIsOnlyShown(String text, String cell) {
        assertThat(CsvCells.safe(text)).isEqualTo(cell);
    }

    /** The rows, a question mark for one that could not be cut. */
    private static List<String> rows(byte[] bytes) throws IOException {
        CsvSlices slices = new CsvSlices(new ByteArrayInputStream(bytes), ',');
        List<String> rows = new ArrayList<>();
        for (Slice slice = slices.next(); slice != null; slice = slices.next()) {
            rows.add(slice.why() == null ? new String(slice.bytes(), StandardCharsets.UTF_8) : "?");
        }
        return rows;
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.strings().withChars("ab,;\"\n\r =+-@\t\u00e9\u4e2d").ofMaxLength(8);
        return Arbitraries.integers().between(2, 4).flatMap(width -> cell.list().ofSize(width).list().ofMaxSize(6));
    }

    @Provide
    Arbitrary<String> soups() {
        return Arbitraries.of("a", "\"", ",", "\n", "\r\n", " ", "\"x\"", "\"y\ny\"", "b").list().ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }
}
