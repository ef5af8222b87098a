package arborist.exchange;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Writes a file as a whole: where writing fails or is cancelled, what was there before is there still, and nothing else. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes what a file holds. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    public static void write(Path file, Content content) throws IOException, InterruptedException {
        write(file, () -> false, content);
    }

    /**
     * @param cancelled asked each time some more has been written
     * @throws CancellationException where it was
     * @throws NoSuchFileException where there is no such folder
     */
    public static void write(Path file, BooleanSupplier cancelled, Content content)
            throws IOException, InterruptedException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder), null, "there is no such folder");
        }
        Path part = Files.createTempFile(folder, ".arborist-", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(new Stoppable(Files.newOutputStream(part), cancelled))) {
                content.write(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A stream that takes no more once it was cancelled. */
    private static final class Stoppable extends FilterOutputStream {
        private final BooleanSupplier cancelled;

        Stoppable(OutputStream out, BooleanSupplier cancelled) {
            super(out);
            this.cancelled = cancelled;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            out.write(bytes, from, count);
        }
    }
}
