package arborist.exchange.text;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/**
 * One row of a CSV file (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it, so that it is
 * shown and not run.
 */
public final class CsvCells {
    private static final String FORMULAS = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,300}(?:\\.\\d{1,300})?(?:[eE][-+]?\\d{1,3})?");

    private final Writer out;
    private boolean first = true;

    public CsvCells(Writer out) {
        this.out = out;
    }

    /** Any text; one that is a number stays one. */
    public CsvCells text(String text) throws IOException {
        return cell(quoted(safe(Utf8.clean(text))));
    }

    /** The text as a cell that is only shown. */
    public static String safe(String text) {
        boolean formula = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }

    /** A number as a number; an empty cell for what is none. */
    public CsvCells number(double number) throws IOException {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return cell(!Double.isFinite(number) ? "" : whole ? Long.toString((long) number) : Double.toString(number));
    }

    /** Ends the row. */
    public void end() throws IOException {
        out.write("\r\n");
    }

    private CsvCells cell(String written) throws IOException {
        out.write(first ? written : "," + written);
        first = false;
        return this;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
