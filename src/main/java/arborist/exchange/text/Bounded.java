package arborist.exchange.text;

import arborist.words.Words;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes of one record, which stop being held once there are too many. */
final class Bounded {
    private static final Words WORDS = Words.of(Bounded.class);
    private static final byte[] NONE = {};

    private final int most;
    private byte[] bytes = new byte[256];
    private int size;
    private boolean over;

    Bounded(int most) {
        this.most = most;
    }

    void add(int b) {
        if (over) {
            return;
        }
        if (size == most) {
            over = true;
            bytes = NONE;
            return;
        }
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(most, size * 2));
        }
        bytes[size++] = (byte) b;
    }

    /** Whether there were too many. */
    boolean isOver() {
        return over;
    }

    /** What is held. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, over ? 0 : size);
    }

    Slice slice(long line, long index, @Nullable String why) {
        if (over) {
            return new Slice(NONE, line, index, WORDS.say("bounded.it-is-larger-than-mb", most >> 20));
        }
        return new Slice(why == null ? Arrays.copyOf(bytes, size) : NONE, line, index, why);
    }
}
