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

    /** A folder that is there; the dialog begins in another, where there is one. */
    Optional<Path> folder(String title, Optional<Path> from);

    /** Where a new file shall lie. */
    Optional<Path> save(String title, String suggested, List<String> patterns);
}
