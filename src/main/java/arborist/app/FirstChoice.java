package arborist.app;

import arborist.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Chooses which session the window opens first. */
@FunctionalInterface
interface FirstChoice {

    /**
     * Waits for the disk.
     *
     * @param asked the one that was asked for; null for none
     */
    Path choose(@Nullable Path asked, Settings settings) throws IOException;
}
