package arborist.session;

import arborist.session.sqlite.Readers;
import arborist.session.sqlite.Schema;
import arborist.session.sqlite.SessionFiles;
import arborist.trace.ContentHash;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.Refused;
import arborist.trace.Tree;
import arborist.trace.json.ChangeJson;
import arborist.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Reads a session that somebody else has open and writes. All that was saved is there, and what is saved meanwhile comes too; what a
 * crash may have left half-done is left to the one who writes.
 */
final class BesideWindow implements SessionView {
    private static final Words WORDS = Words.of(BesideWindow.class);
    private final Path file;
    private final Readers readers;

    BesideWindow(Path file) {
        // Whoever has it open has looked through it; its version and its tables may still be another's.
        new SessionFiles(Schema.current()).look(file);
        this.file = file;
        readers = new Readers(file, new ChangeJson());
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public CompletableFuture<List<ProblemRow>> problems(int from, int count) {
        return readers.read(reading -> reading.catalog().problems(from, count));
    }

    @Override
    public CompletableFuture<Tree> glance(Id problem) {
        return readers.read(reading -> {
            if (!reading.catalog().knows(problem)) {
                throw new Refused(WORDS.say("beside-window.there-is-no-problem-in", problem));
            }
            return reading.tree(problem);
        });
    }

    @Override
    public CompletableFuture<Totals> totals() {
        return readers.read(reading -> reading.catalog().totals());
    }

    @Override
    public CompletableFuture<List<Edit>> edits(Id problem, int from, int count) {
        return readers.read(reading -> reading.journal().page(problem, from, count));
    }

    @Override
    public CompletableFuture<Optional<Payload>> payload(ContentHash hash) {
        return readers.read(reading -> reading.payload(hash));
    }

    @Override
    public CompletableFuture<List<String>> check() {
        return new Check(readers).run();
    }

    @Override
    public void close() {
        readers.close();
    }
}
