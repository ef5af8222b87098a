package arborist.ui.workbench;

import arborist.session.Session;
import java.util.concurrent.CompletableFuture;

/** Closes sessions on threads of their own, since that waits for what is being written. For the FX thread. */
final class Releasing {
    private CompletableFuture<Void> free = CompletableFuture.completedFuture(null);

    /** Done once what was let go of before is written, and its files are free again. */
    CompletableFuture<Void> free() {
        return free;
    }

    void close(Session session) {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        free = CompletableFuture.allOf(free, closed);
        Thread.ofPlatform().name("closing").start(() -> {
            try {
                session.close();
            } finally {
                closed.complete(null);
            }
        });
    }
}
