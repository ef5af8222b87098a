package arborist.exchange.text;

import org.jspecify.annotations.Nullable;

/**
 * One record of a file, still as it stands there.
 *
 * @param bytes the record, empty where {@code why} says that it is broken
 * @param line where it begins, from 1
 * @param index its number among the file's records, from 0
 * @param why a sentence on why it is broken, null where it may be whole
 */
@SuppressWarnings("ArrayRecordComponent")
public record Slice(byte[] bytes, long line, long index, @Nullable String why) {
    /** The largest record that is read, in bytes. */
    public static final int LARGEST = 32 << 20;
}
