package arborist.session;

import arborist.session.sqlite.Connections;
import arborist.session.sqlite.SessionFiles;
import arborist.session.sqlite.SessionLock;
import arborist.session.sqlite.Sql;
import arborist.trace.Refused;
import arborist.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

/** Copies a session while it stays open. */
final class Copies {
    private static final Words WORDS = Words.of(Copies.class);
    private final Path file;

    Copies(Path file) {
        this.file = file;
    }

    CompletableFuture<Path> saveAs(Path target) {
        CompletableFuture<Path> result = new CompletableFuture<>();
        // Copying a large file is work, and would hold up everything that waits on virtual threads.
        Thread.ofPlatform().name("arborist-copy").daemon().start(() -> {
            try {
                result.complete(copy(target.toAbsolutePath().normalize()));
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    private Path copy(Path target) {
        if (target.equals(file)) {
            throw new Refused(WORDS.say("copies.is-the-session-itself-which", target.getFileName()));
        }
        try (SessionLock held = SessionLock.take(target); Sql source = Connections.reader(file)) {
            SessionFiles.copy(source, held.session());
            return target;
        } catch (IOException | SQLException e) {
            throw new Refused(
                    WORDS.say("copies.the-copy-could-not-be", target.getFileName(), String.valueOf(e.getMessage())), e);
        }
    }
}
