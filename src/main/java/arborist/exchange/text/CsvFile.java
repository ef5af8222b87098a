package arborist.exchange.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes comma-separated values that a spreadsheet shows and never works out: a text that begins as a formula does, with
 * {@code = + - @} or a tab, gets an apostrophe before it, unless it is a plain number.
 */
public final class CsvFile implements AutoCloseable {
    private static final String FORMULA = "=+-@\t\r";
    private final CsvWriter writer;

    /** @param out closed with this */
    public CsvFile(OutputStream out) {
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    public void row(List<String> cells) {
        writer.writeRecord(cells.stream().map(CsvFile::safe).toList());
    }

    /** The text as a cell that is only shown. */
    public static String safe(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula && !text.matches("[-+]?\\d{1,300}(?:\\.\\d{1,300})?(?:[eE][-+]?\\d{1,3})?") ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
