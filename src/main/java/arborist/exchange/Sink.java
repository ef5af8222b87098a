package arborist.exchange;

import arborist.trace.Draft;
import arborist.trace.Edit;
import arborist.trace.Payload;
import java.util.Iterator;
import java.util.List;

/** Where a reader puts what it reads. Used by one thread. */
public interface Sink {

    /**
     * Takes one whole problem, the problem itself first, or more of one that was taken before; waits where too much is under way.
     *
     * @throws arborist.trace.Refused where the session does not take it
     */
    void problem(List<Draft> drafts, List<Payload> payloads) throws InterruptedException;

    /** Takes edits that were made before, with their own ids, authors and times. */
    void merge(Iterator<Edit> edits, Iterator<Payload> payloads) throws InterruptedException;

    /** Takes note of something that could not be read, or not as it stands. */
    void bad(BadLine line);

    /** How many bytes of how many were read. */
    void progress(long bytes, long total);

    /** Whether to stop; what was taken until then stays. */
    boolean cancelled();
}
