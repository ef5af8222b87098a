package arborist.session.sqlite;

import arborist.trace.Refused;
import arborist.words.Words;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The operating system's lock on {@code NAME.arborist.lock} beside the session, so that two windows never write one file.
 *
 * <p>The lock dies with its process, so a lock file that was left behind blocks nobody. It is no lock on the session file itself:
 * closing any channel on that would drop SQLite's own locks.
 */
public final class SessionLock implements AutoCloseable {
    private static final Words WORDS = Words.of(SessionLock.class);
    /**
     * The operating system counts locks by process, and closing any channel on a file drops all of them: a second try within this
     * process has to be refused before it opens the file. What is locked belongs to the process as a whole, and so does this.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path session;
    private final Path file;
    private final FileChannel channel;

    private SessionLock(Path session, Path file, FileChannel channel) {
        this.session = session;
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock, or refuses where another window holds it or the folder cannot be written to. */
    public static SessionLock take(Path session) {
        return unlessTaken(session).orElseThrow(() -> new Refused(
                WORDS.say("session-lock.is-open-in-another-arborist", session.getFileName())));
    }

    /** The same; empty where another window holds it. */
    public static Optional<SessionLock> unlessTaken(Path session) {
        Path file = session.toAbsolutePath().normalize().resolveSibling(session.getFileName() + ".lock");
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        try {
            channel = open(file);
            return Optional.ofNullable(channel).map(locked -> new SessionLock(session, file, locked));
        } catch (IOException e) {
            throw new Refused(
                    WORDS.say("session-lock.is-in-a-folder-that", session.getFileName()),
                    e);
        } finally {
            if (channel == null) {
                HELD.remove(file);
            }
        }
    }

    /** The file that nobody else writes while this lasts. */
    public Path session() {
        return session;
    }

    @Override
    public void close() {
        try (channel) {
            // Deleted while it is held: who opened it meanwhile sees, once he has the lock, that it is not the same any more.
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A lock file that stays behind blocks nobody.
        } finally {
            HELD.remove(file);
        }
    }

    /** Null where another process holds it. */
    private static @Nullable FileChannel open(Path file) throws IOException {
        while (true) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean ours = false;
            try {
                Object opened = key(file);
                if (channel.tryLock() == null) {
                    return null;
                }
                // The one who had the lock before may have deleted the file meanwhile: then it has to be tried again.
                ours = Objects.equals(opened, key(file));
            } finally {
                if (!ours) {
                    channel.close();
                }
            }
            if (ours) {
                return channel;
            }
        }
    }

    private static @Nullable Object key(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (NoSuchFileException e) {
            return e;
        }
    }
}
