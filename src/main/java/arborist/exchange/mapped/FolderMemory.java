package arborist.exchange.mapped;

import arborist.trace.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers mappings in a folder, a file for each shape, which can be read and mended by hand. */
public final class FolderMemory implements Memory {
    private static final Logger LOG = LoggerFactory.getLogger(FolderMemory.class);
    private static final int LARGEST = 1 << 20;
    private final Path folder;

    /** @param folder need not be there */
    public FolderMemory(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Mapping> find(Shape shape) {
        Path file = file(shape);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? Optional.of(Mapping.of(Files.readString(file))) : Optional.empty();
        } catch (IOException | Refused e) {
            LOG.warn("The mapping {} cannot be read, so it is guessed anew.", file, e);
            return Optional.empty();
        }
    }

    @Override
    public void keep(Shape shape, Mapping mapping) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, shape.name(), ".part");
            Files.writeString(part, mapping.json());
            Files.move(part, file(shape), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("The mapping could not be kept in {}.", folder, e);
        }
    }

    private Path file(Shape shape) {
        return folder.resolve(shape.name() + ".json");
    }
}
