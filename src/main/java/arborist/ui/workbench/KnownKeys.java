package arborist.ui.workbench;

import arborist.session.Session;
import arborist.ui.kit.Actions;
import arborist.ui.kit.CheatSheet;
import arborist.ui.kit.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;

/**
 * All that has a key in a session's page.
 *
 * @param actions what can be done
 * @param fixed keys that cannot be changed
 */
record KnownKeys(Actions actions, List<CheatSheet.Key> fixed) {
    KnownKeys {
        fixed = List.copyOf(fixed);
    }

    static KnownKeys of(SessionPage page) {
        return new KnownKeys(page.actions(), page.keys());
    }

    /**
     * Where no session is open: those of an empty one that nobody sees, which is deleted at once. What a page can do is said nowhere
     * but where the page is made.
     */
    static CompletableFuture<KnownKeys> ofNoSession(Work work, Function<Session, SessionPage> page) {
        return work.start(Unseen::make).thenApplyAsync(unseen -> {
            SessionPage made = page.apply(unseen.session);
            try {
                return of(made);
            } finally {
                made.close();
                Thread.ofPlatform().daemon().name("unseen").start(unseen::close);
            }
        }, Platform::runLater);
    }

    /** An empty session in a folder of its own. */
    private record Unseen(Path folder, Session session) {
        static Unseen make() throws IOException {
            Path folder = Files.createTempDirectory("arborist-keys");
            return new Unseen(folder, Session.create(folder.resolve("keys.arborist")));
        }

        void close() {
            session.close();
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            } catch (IOException e) {
                // It is empty, and lies where the desktop clears up.
            }
        }
    }
}
