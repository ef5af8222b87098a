package arborist.exchange.own;

import arborist.exchange.BadLine;
import arborist.exchange.BadRecord;
import arborist.exchange.Sink;
import arborist.exchange.text.JsonSlices;
import arborist.exchange.text.RowReader;
import arborist.exchange.text.Slice;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** One sort of the elements of a file, each read as it is asked for; what cannot be read is reported and passed over. */
final class Elements<T> implements Iterator<T> {
    // Larger than what is read from elsewhere: a text that came from there grows by its escapes and by what stands around it.
    private static final int LARGEST = 128 << 20;
    private static final int DEEPEST = 1_000;

    private final JsonSlices slices;
    private final RowReader rows = new RowReader(DEEPEST, LARGEST);
    private final Sink sink;
    private final Maker<T> maker;
    private final boolean reportsBroken;
    private @Nullable T next;

    /** @param reportsBroken whether this one reports what is no element of any sort */
    Elements(InputStream in, Sink sink, Maker<T> maker, boolean reportsBroken) {
        this.slices = new JsonSlices(in, LARGEST);
        this.sink = sink;
        this.maker = maker;
        this.reportsBroken = reportsBroken;
    }

    /** What an element was; nothing where it was of another sort. */
    record Found<T>(@Nullable T value) {
        static <T> Found<T> none() {
            return new Found<>(null);
        }
    }

    /** Makes what is asked for of an element. */
    @FunctionalInterface
    interface Maker<T> {
        Found<T> make(ObjectNode node) throws BadRecord;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && !sink.cancelled()) {
                Slice slice = slices.next();
                if (slice == null) {
                    return false;
                }
                next = read(slice);
            }
            return next != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public T next() {
        T found = hasNext() ? next : null;
        if (found == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return found;
    }

    private @Nullable T read(Slice slice) {
        ObjectNode node;
        try {
            node = rows.readNode(slice, why -> report(slice, why));
        } catch (BadRecord e) {
            report(slice, e.why());
            return null;
        }
        try {
            return maker.make(node).value();
        } catch (BadRecord e) {
            sink.bad(new BadLine(slice.line(), e.why()));
            return null;
        }
    }

    private void report(Slice slice, String why) {
        if (reportsBroken) {
            sink.bad(new BadLine(slice.line(), why));
        }
    }
}
