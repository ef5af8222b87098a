package arborist.app.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file as a whole: where writing fails, what was there before is there still. */
final class WholeFile {
    private WholeFile() {}

    /** Writes what a file holds. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    static void write(Path file, Content content) throws IOException, InterruptedException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder));
        }
        Path part = Files.createTempFile(folder, ".arborist-", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.write(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
