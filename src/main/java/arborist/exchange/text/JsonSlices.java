package arborist.exchange.text;

import arborist.words.Words;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that is one JSON array of records, or one JSON object whose fields hold such arrays.
 *
 * <p>Brackets are counted rather than parsed, so that a broken record costs nobody else: where the first record begins a line, each
 * line that begins in the same way, with as much white space and a brace, begins a record, whatever the one before it left open.
 * What stands between records and is none is one broken record.
 */
public final class JsonSlices implements Slices {
    private static final Words WORDS = Words.of(JsonSlices.class);
    private static final String CUT = "slices.cut";
    private static final String FILE_CUT = "slices.file-cut";

    private final Bytes in;
    private final int largest;
    private long index;
    /** White space since the last line break, -1 where something else stood since then. */
    private int indent;
    /** How far records that begin a line are indented, -1 where they do not or where that tells nothing. */
    private int recordIndent = -1;
    private boolean first = true;
    private boolean inArray;
    private int depth;
    private boolean ended;

    public JsonSlices(InputStream in) {
        this(in, Slice.LARGEST);
    }

    /** @param largest the largest record that is read, in bytes */
    public JsonSlices(InputStream in, int largest) {
        this.in = new Bytes(in);
        this.largest = largest;
    }

    @Override
    public @Nullable Slice next() throws IOException {
        while (true) {
            int b = in.peek();
            if (b == Bytes.END) {
                return end();
            }
            if (isRecordLine(b) || inArray && b == '{') {
                return record();
            }
            if (isSpace(b) || b == ',' && inArray) {
                take();
            } else if (inArray && b != ']') {
                return junk();
            } else {
                outside(b);
            }
        }
    }

    /** White space, brackets and fields around the arrays. */
    private void outside(int b) throws IOException {
        take();
        switch (b) {
            case '"' -> skipString();
            case '[' -> {
                inArray = true;
                depth++;
            }
            case '{' -> depth++;
            case ']' -> {
                inArray = false;
                depth--;
            }
            case '}' -> depth--;
            default -> {
                // A colon, a comma or a number of the head.
            }
        }
    }

    private Slice record() throws IOException {
        long line = in.line();
        int began = indent;
        Bounded bytes = new Bounded(largest);
        inArray = true;
        Nesting nesting = new Nesting();
        do {
            int b = in.peek();
            if (b == Bytes.END) {
                ended = true;
                return bytes.slice(line, index++, WORDS.say(FILE_CUT));
            }
            if (nesting.open() > 0 && isRecordLine(b)) {
                return bytes.slice(line, index++, WORDS.say(CUT));
            }
            bytes.add(take());
            nesting.take(b);
            if (first) {
                first = false;
                recordIndent = began > 0 || began == 0 && !isSpace(in.peek()) ? began : -1;
            }
        } while (nesting.open() > 0);
        return bytes.slice(line, index++, null);
    }

    /** What is no record: up to the next line that begins one, or where lines tell nothing, up to the next comma. */
    private Slice junk() throws IOException {
        long line = in.line();
        int open = 0;
        for (int b = in.peek(); b != Bytes.END && !isRecordLine(b); b = in.peek()) {
            if (recordIndent < 0 && open <= 0 && (b == ',' || b == ']')) {
                break;
            }
            take();
            if (b == '"') {
                skipString();
            }
            open += b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
        }
        ended = in.peek() == Bytes.END;
        return new Slice(new byte[0], line, index++, WORDS.say("slices.no-record"));
    }

    private @Nullable Slice end() {
        if (ended || depth <= 0) {
            return null;
        }
        ended = true;
        return new Slice(new byte[0], in.line(), index++, WORDS.say("json-slices.the-file-ends-before-its"));
    }

    private void skipString() throws IOException {
        for (int b = in.peek(); b != Bytes.END && b != '\n'; b = in.peek()) {
            take();
            if (b == '"') {
                return;
            }
            if (b == '\\' && in.peek() != '\n' && in.peek() != Bytes.END) {
                take();
            }
        }
    }

    private boolean isRecordLine(int b) {
        return b == '{' && recordIndent >= 0 && indent == recordIndent;
    }

    private int take() throws IOException {
        int b = in.take();
        if (b == '\n') {
            indent = 0;
        } else if (b == ' ' || b == '\t') {
            indent += indent >= 0 ? 1 : 0;
        } else if (b != '\r') {
            indent = -1;
        }
        return b;
    }

    private static boolean isSpace(int b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }
}
