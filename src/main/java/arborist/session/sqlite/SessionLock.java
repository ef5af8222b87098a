package arborist.session.sqlite;

import arborist.trace.Refused;
import arborist.words.Words;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
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
        Path file = session.toAbsolutePath().normalize().resolveSibling(session.getFileName() + ".lock");
        if (!HELD.add(file)) {
            throw taken(session);
        }
        try {
            FileChannel channel = null;
            while (channel == null) {
                channel = open(session, file);
            }
            return new SessionLock(session, file, channel);
        } catch (IOException e) {
            HELD.remove(file);
            throw new Refused(
                    WORDS.say("session-lock.is-in-a-folder-that", session.getFileName()),
                    e);
        } catch (Refused e) {
            HELD.remove(file);
            throw e;
        }
    }

    /** Whether somebody, here or in another process, has the session open at this moment. */
    public static boolean isTaken(Path session) {
        Path file = session.toAbsolutePath().normalize().resolveSibling(session.getFileName() + ".lock");
        if (!HELD.add(file)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException e) {
            // There is no lock file, or none that can be looked at: opening the session will tell.
            return false;
        } finally {
            HELD.remove(file);
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

    /** Null where the file was deleted by the one who had the lock before, so that it has to be tried again. */
    private static @Nullable FileChannel open(Path session, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            Object opened = key(file);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw taken(session);
            }
            if (Objects.equals(opened, key(file))) {
                return channel;
            }
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return null;
    }

    private static @Nullable Object key(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (NoSuchFileException e) {
            return e;
        }
    }

    private static Refused taken(Path session) {
        return new Refused(
                WORDS.say("session-lock.is-open-in-another-arborist", session.getFileName()));
    }
}
