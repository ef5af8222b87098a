package arborist.session;

import arborist.trace.ContentHash;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.Refused;
import arborist.trace.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A session as it is in its file, for whoever only reads: also beside a window that has it open and writes. */
public sealed interface SessionView extends AutoCloseable permits Session, BesideWindow {

    /**
     * Opens it to be read: as usual where nobody has it open, else beside whoever has, who goes on undisturbed.
     *
     * @throws Refused where it is none of ours, of another version, or damaged
     */
    static SessionView of(Path file) {
        Path real = file.toAbsolutePath().normalize();
        // Tried, not looked up before: in between somebody may open it, and a look would keep him out.
        return Session.unlessTaken(real).<SessionView>map(session -> session).orElseGet(() -> new BesideWindow(real));
    }

    Path file();

    /** A page of the problems in the order of their arrival, those that were taken back left out. */
    CompletableFuture<List<ProblemRow>> problems(int from, int count);

    /** The problem as it is in the file. */
    CompletableFuture<Tree> glance(Id problem);

    CompletableFuture<Totals> totals();

    /** A page of a problem's edits in {@link Edit#ORDER}. */
    CompletableFuture<List<Edit>> edits(Id problem, int from, int count);

    /** A payload by its hash, empty where the session does not hold it. */
    CompletableFuture<Optional<Payload>> payload(ContentHash hash);

    /** What is wrong with the file, in sentences; none where all is well. */
    CompletableFuture<List<String>> check();

    @Override
    void close();
}
