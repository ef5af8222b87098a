package arborist.exchange.text;

import arborist.words.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file of comma-separated values whose records are rows; a row goes on over line ends that stand between quotes.
 *
 * <p>A quote that is never closed costs its own line: what was read behind it is read anew, line by line. A file with many such quotes
 * is given up at one of them, so that reading never takes the square of its size.
 */
public final class CsvSlices implements Slices {
    private static final Words WORDS = Words.of(CsvSlices.class);
    private static final String UNCLOSED = "csv-slices.unclosed";
    private static final String LARGE = "csv-slices.large";
    private static final int MOST_RETURNS = 100;
    private static final byte[] NONE = {};

    private final char separator;
    private Bytes in;
    /** Lines that were read before the present stream began. */
    private long before;
    private long index;
    private int returns;

    /** @param separator of cells, an ASCII character */
    public CsvSlices(InputStream in, char separator) {
        this.in = new Bytes(in);
        this.separator = separator;
    }

    @Override
    public @Nullable Slice next() throws IOException {
        while (in.peek() != Bytes.END) {
            long line = before + in.line();
            Bounded bytes = new Bounded(Slice.LARGEST);
            if (!row(bytes)) {
                return unclosed(bytes, line);
            }
            if (bytes.isOver()) {
                return new Slice(NONE, line, index++, WORDS.say(LARGE, Slice.LARGEST >> 20));
            }
            byte[] row = bytes.bytes();
            if (!isBlank(row)) {
                return new Slice(row, line, index++, null);
            }
        }
        return null;
    }

    /** Takes one row; false where the file ends between quotes. */
    private boolean row(Bounded bytes) throws IOException {
        boolean quoted = false;
        boolean cellBegins = true;
        for (int b = in.take(); b != Bytes.END; b = in.take()) {
            boolean ends = b == '\n' || b == '\r' && !quoted;
            if (ends && (!quoted || bytes.isOver())) {
                if (b == '\r' && in.peek() == '\n') {
                    in.take();
                }
                return true;
            }
            bytes.add(b);
            if (b == '"' && quoted && in.peek() == '"') {
                bytes.add(in.take());
            } else if (b == '"' && (quoted || cellBegins)) {
                quoted = !quoted;
            }
            cellBegins = !quoted && b == separator;
        }
        return !quoted;
    }

    private Slice unclosed(Bounded bytes, long line) {
        byte[] held = bytes.bytes();
        int end = 0;
        while (end < held.length && held[end] != '\n') {
            end++;
        }
        if (end < held.length && returns++ < MOST_RETURNS) {
            before = line;
            in = new Bytes(new ByteArrayInputStream(Arrays.copyOfRange(held, end + 1, held.length)));
        }
        return new Slice(NONE, line, index++, WORDS.say(UNCLOSED));
    }

    private static boolean isBlank(byte[] row) {
        for (byte b : row) {
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
