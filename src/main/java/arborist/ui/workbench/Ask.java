package arborist.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks which file; tests answer for the person. */
interface Ask {

    /** A file that is there. */
    Optional<Path> open(String title, List<String> patterns);

    /** Files that are there. */
    List<Path> openAll(String title, List<String> patterns);

    /** Where a new file shall lie. */
    Optional<Path> save(String title, String suggested, List<String> patterns);
}
