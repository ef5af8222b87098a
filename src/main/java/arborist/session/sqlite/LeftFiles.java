package arborist.session.sqlite;

import arborist.trace.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers, in a folder of this machine and never beside a session, how this program left the sessions it closed. One that is
 * still as it was left need not be read through before it is opened, so that opening does not take longer the more it holds.
 *
 * <p>A file is as it was left where its place, size, times and number in the file system are the same, and its first bytes, among
 * which SQLite counts changes. The time of the last change of any kind, where the system keeps one, cannot be set by whoever
 * writes or replaces a file.
 */
public final class LeftFiles {
    /** SQLite's header. */
    private static final int HEADER = 100;
    /** How many files are remembered, those closed last. */
    private static final int REMEMBERED = 200;

    private final @Nullable Path folder;

    /** @param folder made when it is needed; null remembers nothing, and trusts no file */
    public LeftFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Those of the person and machine that the program runs for. */
    public static LeftFiles here() {
        return new LeftFiles(folder(System.getenv(), System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "."))));
    }

    /** Where they are remembered, as each platform wants it. */
    static Path folder(Map<String, String> environment, String system, Path home) {
        String named = environment.get("XDG_STATE_HOME");
        String local = environment.get("LOCALAPPDATA");
        Path base = home.resolve(".local").resolve("state");
        if (named != null && Path.of(named).isAbsolute()) {
            base = Path.of(named);
        } else if (system.startsWith("Windows")) {
            base = local == null ? home.resolve("AppData").resolve("Local") : Path.of(local);
        } else if (system.startsWith("Mac")) {
            base = home.resolve("Library").resolve("Application Support");
        }
        return base.resolve("arborist").resolve("left");
    }

    /** Whether nothing has touched the file since {@link #left}. */
    public boolean isAsLeft(Path file) {
        if (folder == null) {
            return false;
        }
        try {
            Path note = note(folder, file);
            return Files.exists(note) && Files.readString(note).equals(looks(file));
        } catch (IOException e) {
            return false;
        }
    }

    /** The file is sound and closed, with nothing left to write; where it cannot be remembered, it is read through next time. */
    public void left(Path file) {
        if (folder == null) {
            return;
        }
        try {
            Path note = note(folder, file);
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "left", ".part");
            Files.writeString(part, looks(file));
            Files.move(part, note, StandardCopyOption.REPLACE_EXISTING);
            tidy(folder);
        } catch (IOException e) {
            forget(file);
        }
    }

    /** The file is about to change. */
    public void forget(Path file) {
        if (folder != null) {
            try {
                Files.deleteIfExists(note(folder, file));
            } catch (IOException e) {
                // What it says does not hold any more once the file has changed.
            }
        }
    }

    private static void tidy(Path folder) throws IOException {
        List<Path> notes;
        try (Stream<Path> all = Files.list(folder)) {
            notes = all.toList();
        }
        if (notes.size() > REMEMBERED) {
            for (Path oldest : notes.stream().sorted(Comparator.comparingLong(note -> note.toFile().lastModified()))
                    .limit(notes.size() - REMEMBERED).toList()) {
                Files.deleteIfExists(oldest);
            }
        }
    }

    private static Path note(Path folder, Path file) {
        byte[] place = file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        return folder.resolve(ContentHash.of(place).hex());
    }

    private static String looks(Path file) throws IOException {
        if (Files.exists(file.resolveSibling(file.getFileName() + "-wal"))) {
            throw new IOException("there is something left to write into it");
        }
        BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class);
        Object changed = Files.getFileStore(file).supportsFileAttributeView("unix")
                ? Files.getAttribute(file, "unix:ctime") : "-";
        byte[] header;
        try (InputStream in = Files.newInputStream(file)) {
            header = in.readNBytes(HEADER);
        }
        return String.join("\n", file.toAbsolutePath().normalize().toString(), Long.toString(basic.size()),
                Long.toString(basic.lastModifiedTime().to(TimeUnit.NANOSECONDS)), changed.toString(),
                String.valueOf(basic.fileKey()), HexFormat.of().formatHex(header)) + "\n";
    }
}
