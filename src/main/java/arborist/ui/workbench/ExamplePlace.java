package arborist.ui.workbench;

import java.io.IOException;
import java.nio.file.Path;

/** The session that a new user sees first. */
public interface ExamplePlace {

    /** Makes it, or finds the one that was made before; waits for the disk. */
    Path ready() throws IOException;

    /** Whether the file is the example. */
    boolean is(Path file);
}
