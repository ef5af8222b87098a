package arborist.app.command;

import arborist.exchange.Importer;
import arborist.session.Session;
import arborist.trace.Refused;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** How edits that were made elsewhere come into a session: each once, by its id. */
final class Merging {
    private Merging() {}

    /** For readers of our own JSON. */
    static Importer.Merge into(Session session) {
        return (edits, payloads) -> CompletableFuture.failedFuture(
                new Refused("Sessions cannot be merged into " + session.file().getFileName() + " yet."));
    }

    /** Merges another session's file and says what became of it. */
    static String another(Session session, Path other) throws InterruptedException {
        return Wait.on(CompletableFuture.failedFuture(
                new Refused(other + " cannot be merged into " + session.file().getFileName() + " yet.")));
    }
}
