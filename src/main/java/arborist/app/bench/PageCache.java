package arborist.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux keeps of files in memory; without it a program starts as after the machine was switched on. */
final class PageCache {
    private static final Path DROP = Path.of("/proc/sys/vm/drop_caches");

    private PageCache() {}

    static boolean canBeDropped() {
        return Files.isWritable(DROP);
    }

    /** Empties it, for all programs of the machine. */
    static void drop() throws IOException {
        Files.writeString(DROP, "3");
    }
}
