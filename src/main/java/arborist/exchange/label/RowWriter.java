package arborist.exchange.label;

import arborist.trace.Tree;
import java.io.IOException;
import java.util.Set;

/** Writes what one problem holds as rows of a format. Safe to share between threads. */
public interface RowWriter {

    /** Which choices the format leaves. */
    Rules rules();

    /** What it can hold; the rest is counted as lost. */
    Set<Part> holds();

    /** What stands before the first row. */
    default String head() {
        return "";
    }

    /** Writes the rows of one problem, and counts what it writes and leaves out. */
    void write(Tree tree, Choices choices, Account account, RowOut out) throws IOException;
}
