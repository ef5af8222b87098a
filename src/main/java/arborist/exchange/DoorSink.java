package arborist.exchange;

import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Door;
import arborist.trace.Draft;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.Receipt;
import arborist.trace.Refused;
import arborist.trace.Submission;
import arborist.trace.Thing;
import arborist.words.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;

/**
 * Submits what is read in bounded pieces of one action, and waits where too many are under way, so that memory follows the pieces
 * and not the file. What the reader hands over together is never split: what a crash leaves behind are whole problems, or whole
 * samples where a file has those of one problem in several places.
 */
final class DoorSink implements Sink {
    private static final Words WORDS = Words.of(DoorSink.class);
    private static final int DRAFTS = 2_000;
    private static final int UNDER_WAY = 3;

    private final Id group = Id.random();
    private final Door door;
    private final Importer.Merge merge;
    private final Author author;
    private final Importer.Progress progress;
    private final BooleanSupplier cancelled;
    private final Queue<Pending> pending = new ArrayDeque<>();
    private final List<BadLine> bad = new ArrayList<>();
    private List<Draft> drafts = new ArrayList<>();
    private List<Payload> payloads = new ArrayList<>();
    private long badCount;
    private final List<Clash> clashes = new ArrayList<>();
    private long clashCount;
    private long problems;
    private long thoughts;
    private long added;
    private long known;
    private long restored;

    DoorSink(Door door, Importer.Merge merge, Author author, Importer.Progress progress, BooleanSupplier cancelled) {
        this.door = door;
        this.merge = merge;
        this.author = author;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    private record Pending(CompletableFuture<Receipt> receipt, int drafts, Set<Id> problems) {}

    @Override
    public void problem(List<Draft> more, List<Payload> with) throws InterruptedException {
        drafts.addAll(more);
        payloads.addAll(with);
        if (drafts.size() >= DRAFTS) {
            submit();
        }
    }

    @Override
    public void merge(Iterator<Edit> edits, Iterator<Payload> with) throws InterruptedException {
        Importer.Merged merged = await(merge.merge(edits, with));
        problems += merged.problems();
        thoughts += merged.thoughts();
        added += merged.added();
        known += merged.known();
        clashCount += merged.clashes().size();
        merged.clashes().stream().limit(Importer.LISTED - clashes.size()).forEach(clashes::add);
        merged.skipped().forEach(this::bad);
    }

    @Override
    public void bad(BadLine line) {
        badCount++;
        if (bad.size() < Importer.LISTED) {
            bad.add(line);
        }
    }

    @Override
    public void progress(long bytes, long total) {
        progress.at(bytes, total);
    }

    @Override
    public boolean cancelled() {
        return cancelled.getAsBoolean() || Thread.currentThread().isInterrupted();
    }

    /** Submits the rest, waits for all of it, and says what became of it. */
    ImportReport finish(String format) throws InterruptedException {
        submit();
        while (!pending.isEmpty()) {
            settle(pending.remove());
        }
        return new ImportReport(format, problems, thoughts, added, known, restored, bad, badCount, clashes, clashCount,
                cancelled());
    }

    private void submit() throws InterruptedException {
        if (drafts.isEmpty()) {
            return;
        }
        while (pending.size() >= UNDER_WAY) {
            settle(pending.remove());
        }
        Set<Id> adding = new LinkedHashSet<>();
        drafts.stream().filter(d -> d.change() instanceof Change.AddProblem).forEach(d -> adding.add(d.problem()));
        pending.add(new Pending(door.submit(new Submission(group, author, drafts, payloads, null)), drafts.size(),
                adding));
        drafts = new ArrayList<>();
        payloads = new ArrayList<>();
    }

    private void settle(Pending one) throws InterruptedException {
        List<Edit> edits = await(one.receipt).edits();
        added += edits.size();
        known += one.drafts - edits.size();
        for (Edit edit : edits) {
            problems += edit.change() instanceof Change.AddProblem ? 1 : 0;
            thoughts += edit.change() instanceof Change.AddThought ? 1 : 0;
        }
        edits.stream().filter(e -> e.change() instanceof Change.AddProblem)
                .forEach(e -> one.problems.remove(e.problem()));
        restore(one.problems);
    }

    /** Brings back those of the known problems that were taken back, by edits of this import, which can be undone with it. */
    private void restore(Set<Id> there) throws InterruptedException {
        List<Draft> back = new ArrayList<>();
        for (Id problem : there) {
            if (await(door.tree(problem)).removed()) {
                back.add(Draft.of(problem, new Change.Restore(new Thing(Thing.Type.PROBLEM, problem, problem))));
            }
        }
        if (!back.isEmpty()) {
            restored += await(door.submit(new Submission(group, author, back, List.of(), null))).edits().size();
        }
    }

    private static <T> T await(CompletableFuture<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw new Refused(WORDS.say("door-sink.the-session-did-not-take", String.valueOf(e.getCause())), e);
        }
    }
}
