package arborist.batch;

import arborist.trace.Refused;
import arborist.words.Words;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Waits for what a session is asked, on a thread that may wait. */
final class Waits {
    private static final Words WORDS = Words.of(Waits.class);

    private Waits() {}

    /** @throws Refused where it was refused, or failed, in a sentence */
    static <T> T on(CompletableFuture<T> asked) throws InterruptedException {
        try {
            return asked.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Refused refused ? refused
                    : new Refused(() -> WORDS.say("waits.session-failed", String.valueOf(e.getCause())), e);
        }
    }
}
