package arborist.exchange;

import java.io.IOException;
import java.io.OutputStream;

/** Writes everything that is on a shelf. */
@FunctionalInterface
public interface ShelfWriter {

    /** Writes it page by page; the stream stays the caller's to close. Waits for the shelf: call it on a virtual thread. */
    void write(Shelf shelf, OutputStream out) throws IOException, InterruptedException;
}
