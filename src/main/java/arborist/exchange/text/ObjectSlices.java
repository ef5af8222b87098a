package arborist.exchange.text;

import arborist.words.Words;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds JSON objects one after the other, each on a line of its own or over many lines.
 *
 * <p>Brackets are counted rather than parsed. Where lines are seen to begin with records only (one a line, or indented inside), a
 * line that begins with a brace begins the next record, whatever the one before left open.
 */
public final class ObjectSlices implements Slices {
    private static final Words WORDS = Words.of(ObjectSlices.class);
    private static final String CUT = "slices.cut";
    private static final String FILE_CUT = "slices.file-cut";

    private final Bytes in;
    private long index;
    private boolean lineStart = true;
    /** Whether a brace at the beginning of a line begins a record; known after the first brace. */
    private boolean linesTell;
    private boolean first = true;

    ObjectSlices(Bytes in) {
        this.in = in;
    }

    /** The records of a file: the elements of its list where it begins with one, else its objects. */
    public static Slices of(InputStream in) throws IOException {
        in.mark(1 << 12);
        int b = in.read();
        for (int i = 0; i < 1 << 10 && (b <= ' ' && b >= 0 || b == 0xEF || b == 0xBB || b == 0xBF); i++) {
            b = in.read();
        }
        in.reset();
        return b == '[' ? new JsonSlices(in) : new ObjectSlices(new Bytes(in));
    }

    @Override
    public @Nullable Slice next() throws IOException {
        while (in.peek() != Bytes.END) {
            int b = in.peek();
            if (b == '{') {
                return record();
            }
            if (" \t\r\n,".indexOf(b) < 0) {
                return junk();
            }
            take();
        }
        return null;
    }

    private Slice record() throws IOException {
        long line = in.line();
        Bounded bytes = new Bounded(Slice.LARGEST);
        Nesting nesting = new Nesting();
        do {
            int b = in.peek();
            if (b == Bytes.END) {
                return bytes.slice(line, index++, WORDS.say(FILE_CUT));
            }
            if (nesting.open() > 0 && b == '{' && lineStart && linesTell) {
                return bytes.slice(line, index++, WORDS.say(CUT));
            }
            bytes.add(take());
            nesting.take(b);
            if (first) {
                // Either a field follows at once, as where a record is a line, or the next line shows whether it is indented.
                first = in.peek() == '\n' || in.peek() == '\r';
                linesTell = !first && (!lineStart || in.peek() == ' ' || in.peek() == '\t');
            }
        } while (nesting.open() > 0);
        first = false;
        return bytes.slice(line, index++, null);
    }

    /** What is no record, up to the next line that begins with a brace. */
    private Slice junk() throws IOException {
        long line = in.line();
        for (int b = in.peek(); b != Bytes.END && !(b == '{' && lineStart); b = in.peek()) {
            take();
        }
        return new Slice(new byte[0], line, index++, WORDS.say("slices.no-record"));
    }

    private int take() throws IOException {
        int b = in.take();
        lineStart = b == '\n';
        return b;
    }
}
