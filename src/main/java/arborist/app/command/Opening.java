package arborist.app.command;

import arborist.app.start.Wanted;

/** Opens the window and returns when it was closed. */
@FunctionalInterface
public interface Opening {
    /** Shows a session, or where none is named the last one, at the first start the example. */
    void open(Wanted wanted) throws Exception;
}
