package arborist.app.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder for one run of the program, which is deleted with all that is in it when the run ends. */
public record PassingFolder(Path path) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PassingFolder.class);

    /** A new one, which nobody else can look into. */
    public static PassingFolder make(String name) throws IOException {
        return new PassingFolder(Files.createTempDirectory(name));
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            // It lies where the desktop clears up anyway, and the program is about to end.
            LOG.warn("A folder of this run alone could not be deleted: {}", e.getMessage());
        }
    }
}
