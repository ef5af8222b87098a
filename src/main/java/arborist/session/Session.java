package arborist.session;

import arborist.session.sqlite.JournalWriter;
import arborist.session.sqlite.LeftFiles;
import arborist.session.sqlite.Preparer;
import arborist.session.sqlite.Readers;
import arborist.session.sqlite.Reading;
import arborist.session.sqlite.Recovery;
import arborist.session.sqlite.Schema;
import arborist.session.sqlite.SessionFiles;
import arborist.session.sqlite.SessionLock;
import arborist.trace.Batch;
import arborist.trace.ContentHash;
import arborist.trace.Door;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.Receipt;
import arborist.trace.Refused;
import arborist.trace.Submission;
import arborist.trace.Tree;
import arborist.trace.json.ChangeJson;
import arborist.words.Words;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An open session file: the door through which all edits go, and where everybody reads what they add up to.
 *
 * <p>Everything may be called on any thread; nothing waits but {@link #create}, {@link #open} and {@link #close}. Futures fail with
 * {@link Refused}, whose message is a sentence for the user.
 */
public final class Session implements Door, SessionView {
    private static final Words WORDS = Words.of(Session.class);
    private final Path file;
    private final SessionLock lock;
    private final LeftFiles left;
    private final Preparer preparer;
    private final Readers readers;
    private final GrowingTexts growing = new GrowingTexts();
    private final Trees trees;
    final WriterThread writer;
    private final GrowingSaves saves;
    private final Copies copies;
    private final ChangeJson json;
    /** One thread folds trees for playback, and one merges: two merges at once would only wait for each other. */
    private final ExecutorService work = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("arborist-playback").daemon().factory());
    private final ExecutorService merging = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("arborist-merge").daemon().factory());

    private Session(Path file, SessionLock lock, LeftFiles left, JournalWriter journal, ChangeJson json) {
        this.file = file;
        this.lock = lock;
        this.left = left;
        this.json = json;
        preparer = new Preparer(json);
        readers = new Readers(file, json);
        trees = new Trees(readers, growing);
        writer = new WriterThread(journal, trees::written);
        saves = new GrowingSaves(writer, growing);
        copies = new Copies(file);
    }

    /**
     * Makes a new session and opens it.
     *
     * @throws Refused where there is such a file already, or none can be made there
     */
    public static Session create(Path file) {
        new SessionFiles(Schema.current()).create(file);
        return open(file);
    }

    /**
     * Opens a session; thoughts that were growing when the program ended are cut off.
     *
     * @throws Refused where the file is open already, is none of ours, of a newer version, damaged, or cannot be written to
     */
    public static Session open(Path file) {
        return open(file, LeftFiles.here(), Progress.UNSEEN);
    }

    /** The same; a file from elsewhere is read through first, which takes a while where it is large and can be stopped. */
    public static Session open(Path file, Progress progress) {
        return open(file, LeftFiles.here(), progress);
    }

    /**
     * The same.
     *
     * @param left which files this program closed and nobody touched since: they open without being read through
     */
    public static Session open(Path file, LeftFiles left) {
        return open(file, left, Progress.UNSEEN);
    }

    private static Session open(Path file, LeftFiles left, Progress progress) {
        Path real = file.toAbsolutePath().normalize();
        return open(SessionLock.take(real), left, progress);
    }

    /** The same as {@link #open(Path)}; empty where the file is open already. */
    static Optional<Session> unlessTaken(Path file) {
        return SessionLock.unlessTaken(file.toAbsolutePath().normalize())
                .map(lock -> open(lock, LeftFiles.here(), Progress.UNSEEN));
    }

    private static Session open(SessionLock lock, LeftFiles left, Progress progress) {
        Path real = lock.session();
        try {
            ChangeJson json = new ChangeJson();
            JournalWriter journal =
                    new JournalWriter(new SessionFiles(Schema.current()).open(real, left, progress::cancelled), json);
            try {
                new Recovery(journal, new Preparer(json)).run();
                return new Session(real, lock, left, journal, json);
            } catch (SQLException | RuntimeException e) {
                journal.close();
                throw e;
            }
        } catch (SQLException e) {
            lock.close();
            throw new Refused(
                    WORDS.say("session.could-not-be-opened-try", real.getFileName(), String.valueOf(e.getMessage())),
                    e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public CompletableFuture<Receipt> submit(Submission submission) {
        try {
            return writer.write(preparer.prepare(submission));
        } catch (Refused e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public void grow(Id problem, Id thought, String textSoFar) {
        growing.grow(problem, thought, textSoFar);
        trees.grew();
        saves.due();
    }

    @Override
    public CompletableFuture<Tree> tree(Id problem) {
        return trees.tree(problem);
    }

    /** The problem as it is in the file, for whoever goes through all of them: it is not kept in memory. */
    @Override
    public CompletableFuture<Tree> glance(Id problem) {
        return readers.read(reading -> {
            if (!reading.catalog().knows(problem)) {
                throw new Refused(WORDS.say("session.there-is-no-problem-in", problem));
            }
            return reading.tree(problem);
        });
    }

    @Override
    public Watch watch(Id problem, Consumer<Batch> listener) {
        Runnable end = trees.watch(problem, listener);
        return end::run;
    }

    /** Calls the listener, soon and not more often than a screen is drawn, after something in the list of problems changed. */
    public Watch watchProblems(Runnable changed) {
        return watchRows(problems -> changed.run());
    }

    /** The same, told which problems' rows may have changed. */
    public Watch watchRows(Consumer<Set<Id>> changed) {
        Runnable end = trees.watchList(changed);
        return end::run;
    }

    @Override
    public CompletableFuture<Optional<Payload>> payload(ContentHash hash) {
        return readers.read(reading -> reading.payload(hash));
    }

    /** A page of the problems in the order of their arrival, those that were taken back left out. */
    @Override
    public CompletableFuture<List<ProblemRow>> problems(int from, int count) {
        return readers.read(reading -> reading.catalog().problems(from, count));
    }

    /** The next problems after one of them, or from the first on: whoever reads all is quicker so than by places. */
    public CompletableFuture<List<ProblemRow>> problemsAfter(@Nullable Id problem, int count) {
        return readers.read(reading -> reading.catalog().problemsAfter(problem, count));
    }

    /** The rows of some problems; those that were taken back, or are not known, are left out. */
    public CompletableFuture<List<ProblemRow>> rows(Collection<Id> problems) {
        return readers.read(reading -> reading.catalog().rows(problems));
    }

    /** Several problems as they are in the file, of one moment; those that are not known are left out. */
    public CompletableFuture<Map<Id, Tree>> glances(Collection<Id> problems) {
        return readers.read(reading -> {
            Map<Id, Tree> trees = new LinkedHashMap<>();
            for (Id problem : problems) {
                if (reading.catalog().knows(problem)) {
                    trees.put(problem, reading.tree(problem));
                }
            }
            return trees;
        });
    }

    /** All runs that were begun here on a problem's question, in the order of their beginning, those that were taken back left out. */
    public CompletableFuture<List<RunRow>> runs() {
        return readers.read(reading -> reading.catalog().runs());
    }

    /** The questions of all problems in the order of their arrival, those that were taken back left out. */
    public CompletableFuture<List<QuestionRow>> questions() {
        return readers.read(reading -> reading.catalog().questions());
    }

    /** What was chosen under a name, of every problem where something was, those that were taken back left out. */
    public CompletableFuture<List<String>> choices(String name) {
        return readers.read(reading -> reading.catalog().choices(name));
    }

    @Override
    public CompletableFuture<Totals> totals() {
        return readers.read(reading -> reading.catalog().totals());
    }

    /** What all model calls have cost so far. */
    public CompletableFuture<Spending> spending() {
        return readers.read(reading -> reading.catalog().spending());
    }

    /** A page of a problem's edits in {@link Edit#ORDER}. */
    @Override
    public CompletableFuture<List<Edit>> edits(Id problem, int from, int count) {
        return readers.read(reading -> reading.journal().page(problem, from, count));
    }

    public CompletableFuture<Integer> editCount(Id problem) {
        return readers.read(reading -> reading.journal().count(problem));
    }

    /** All edits about one thought, run, call, sample or problem, in order. */
    public CompletableFuture<List<Edit>> history(Id subject) {
        return readers.read(reading -> reading.journal().history(subject));
    }

    /** Takes back the person's latest action; done once it is on disk. */
    public CompletableFuture<Undone> undo(String person) {
        return step(undo -> undo.undo(person));
    }

    /** Does again what the person undid last; done once it is on disk. */
    public CompletableFuture<Undone> redo(String person) {
        return step(undo -> undo.redo(person));
    }

    /** What undo and redo would do. */
    public CompletableFuture<UndoState> undoState(String person) {
        return readers.read(reading -> new Undo(new SessionUndo(reading)).state(person));
    }

    /** Takes back everything that a run grew, as one action; only who started it can. Done once it is on disk. */
    public CompletableFuture<Undone> undoRun(String person, Id problem, Id run) {
        return step(undo -> undo.undoRun(person, problem, run));
    }

    /** On the writing thread: nothing that a running search does can come between what is planned and what is written. */
    private CompletableFuture<Undone> step(Function<Undo, Undo.Step> plan) {
        return writer.telling((journal, edits) -> switch (plan
                .apply(new Undo(new SessionUndo(new Reading(journal.sql(), json))))) {
            case Undo.Step.Answer(Undone undone) -> undone;
            case Undo.Step.Submit(Submission submission, Undone.Done done) -> {
                edits.addAll(journal.write(preparer.prepare(submission)));
                yield done;
            }
        });
    }

    /** Replays a problem's edits. */
    public Playback playback(Id problem) {
        return new Playback(new EditPages() {
            @Override
            public CompletableFuture<Integer> length() {
                return editCount(problem);
            }

            @Override
            public CompletableFuture<List<Edit>> page(int from, int count) {
                return edits(problem, from, count);
            }
        }, work);
    }

    /** Takes in the edits of another session's file, which stays as it is: the union of both by id. */
    public CompletableFuture<MergeReport> merge(Path otherSession) {
        return merge(otherSession, Progress.UNSEEN);
    }

    /** The same; where it is stopped, what was taken in stays, and merging again takes in the rest. */
    public CompletableFuture<MergeReport> merge(Path otherSession, Progress progress) {
        return CompletableFuture.supplyAsync(
                () -> new Merge(writer, readers, trees, json, progress).from(otherSession), merging);
    }

    /** Takes in edits that were made elsewhere, and what they point to; both are read to their ends. */
    public CompletableFuture<MergeReport> merge(Iterator<Edit> edits, Iterator<Payload> payloads) {
        return CompletableFuture.supplyAsync(
                () -> new Merge(writer, readers, trees, json, Progress.UNSEEN).from(edits, payloads),
                merging);
    }

    /** Copies the session as it is now to another file, which is there as a whole or stays as it was. */
    public CompletableFuture<Path> saveAs(Path target) {
        return copies.saveAs(target);
    }

    /** What is wrong with the file, in sentences; none where all is well. */
    @Override
    public CompletableFuture<List<String>> check() {
        return new Check(readers).run();
    }

    /** Writes what waits and lets go of the file. */
    @Override
    public void close() {
        merging.close();
        work.close();
        saves.close();
        writer.close();
        trees.close();
        readers.close();
        if (writer.closeFile()) {
            left.left(file);
        }
        lock.close();
    }
}
