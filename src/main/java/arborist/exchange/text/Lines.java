package arborist.exchange.text;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file whose records are its lines (JSONL); empty lines are none, and a line too long is left out without being held. */
public final class Lines implements Slices {
    private final Bytes in;
    private long index;

    public Lines(InputStream in) {
        this.in = new Bytes(in);
    }

    @Override
    public @Nullable Slice next() throws IOException {
        while (in.peek() != Bytes.END) {
            long line = in.line();
            Bounded bytes = new Bounded(Slice.LARGEST);
            boolean blank = true;
            for (int b = in.take(); b != '\n' && b != Bytes.END; b = in.take()) {
                blank &= b == ' ' || b == '\t' || b == '\r';
                bytes.add(b);
            }
            if (!blank) {
                return bytes.slice(line, index++, null);
            }
        }
        return null;
    }
}
