package arborist.session;

import arborist.session.sqlite.Readers;
import arborist.session.sqlite.Soundness;
import arborist.trace.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Looks whether a session is sound: the file, what points where, and whether its tables say what its edits add up to. */
final class Check {
    private final Readers readers;

    Check(Readers readers) {
        this.readers = readers;
    }

    CompletableFuture<List<String>> run() {
        CompletableFuture<List<String>> result = new CompletableFuture<>();
        Thread.ofPlatform().name("arborist-check").daemon().start(() -> {
            try {
                result.complete(now());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    private List<String> now() {
        List<String> wrong = new ArrayList<>(readers.now(reading -> new Soundness(reading).ofFile()));
        for (Id problem : readers.now(reading -> reading.catalog().ids())) {
            wrong.addAll(readers.now(reading -> new Soundness(reading).ofProblem(problem)));
        }
        return wrong;
    }
}
