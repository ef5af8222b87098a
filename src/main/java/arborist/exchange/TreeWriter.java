package arborist.exchange;

import arborist.trace.Tree;
import java.io.IOException;
import java.io.OutputStream;

/** Writes one problem. */
@FunctionalInterface
public interface TreeWriter {

    /** Writes the problem as it is in the tree; the stream stays the caller's to close. */
    void write(Tree tree, OutputStream out) throws IOException;
}
