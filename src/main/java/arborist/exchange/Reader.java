package arborist.exchange;

import java.io.IOException;

/** Reads a file of one format, piece by piece, so that memory does not grow with the file. Safe to share between threads. */
public interface Reader {

    /**
     * Hands all that can be read to the sink, and reports what cannot be. Ends early where the sink says so.
     *
     * @throws IOException where the file itself cannot be read; never for what stands in it
     * @throws arborist.trace.Refused where nothing in the file can be read, or the session takes no more
     */
    void read(Source source, Sink sink) throws IOException, InterruptedException;
}
