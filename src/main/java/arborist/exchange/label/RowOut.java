package arborist.exchange.label;

import java.io.IOException;

/** Where rows go. */
@FunctionalInterface
public interface RowOut {

    /** Takes one row, its line end included. */
    void row(String text) throws IOException;
}
