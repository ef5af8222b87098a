package arborist.exchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream byte by byte, with the line it is at; a byte order mark at its beginning is left out. */
final class Bytes {
    static final int END = -1;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long line = 1;
    private boolean begun;

    Bytes(InputStream in) {
        this.in = in;
    }

    /** The line of the next byte, from 1. */
    long line() {
        return line;
    }

    /** The next byte without taking it, or {@link #END}. */
    int peek() throws IOException {
        if (at == filled) {
            fill();
        }
        return at == filled ? END : buffer[at] & 0xFF;
    }

    /** Takes the next byte, or {@link #END}. */
    int take() throws IOException {
        int b = peek();
        if (b != END) {
            at++;
            line += b == '\n' ? 1 : 0;
        }
        return b;
    }

    private void fill() throws IOException {
        at = 0;
        filled = begun ? Math.max(0, in.read(buffer)) : in.readNBytes(buffer, 0, 3);
        if (!begun && filled == 3 && Arrays.equals(buffer, 0, 3, MARK, 0, 3)) {
            filled = Math.max(0, in.read(buffer));
        }
        begun = true;
    }

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
}
