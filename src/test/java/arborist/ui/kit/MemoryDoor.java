package arborist.ui.kit;

import arborist.trace.Batch;
import arborist.trace.ContentHash;
import arborist.trace.Door;
import arborist.trace.Draft;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.Receipt;
import arborist.trace.Refused;
import arborist.trace.Submission;
import arborist.trace.Tree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** A door that keeps trees in memory and tells its watchers on a thread of its own, for tests of views. */
public final class MemoryDoor implements Door, AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final Map<Id, Tree> trees = new HashMap<>();
    private final Map<Id, Map<Id, String>> growing = new HashMap<>();
    private final Map<Id, String> missing = new HashMap<>();
    private final List<Watcher> watchers = new ArrayList<>();

    private record Watcher(Id problem, Consumer<Batch> listener) {}

    /** Puts a whole tree there. */
    public MemoryDoor with(Id problem, Tree tree) {
        thread.execute(() -> trees.put(problem, tree));
        return this;
    }

    /** Has no tree of a problem: whoever asks for it is told why, whoever watches it nothing. */
    public void without(Id problem, String why) {
        thread.execute(() -> missing.put(problem, why));
    }

    /** How many are watching, once all that was asked before is done. */
    public int watchers() {
        return CompletableFuture.supplyAsync(watchers::size, thread).join();
    }

    @Override
    public CompletableFuture<Receipt> submit(Submission submission) {
        return CompletableFuture.supplyAsync(() -> {
            Map<Id, List<Edit>> made = new HashMap<>();
            for (Draft draft : submission.drafts()) {
                Tree tree = trees.getOrDefault(draft.problem(), Tree.EMPTY);
                Edit edit = new Edit(Id.random(), draft.problem(), tree.clock() + 1, submission.group(),
                        submission.author(), Instant.EPOCH, draft.change(), submission.undoes());
                trees.put(draft.problem(), tree.apply(List.of(edit)));
                made.computeIfAbsent(draft.problem(), p -> new ArrayList<>()).add(edit);
            }
            made.forEach(this::tell);
            return new Receipt(submission.group(), made.values().stream().flatMap(List::stream).toList());
        }, thread);
    }

    @Override
    public void grow(Id problem, Id thought, String textSoFar) {
        thread.execute(() -> {
            growing.computeIfAbsent(problem, p -> new HashMap<>()).put(thought, textSoFar);
            tell(problem, List.of());
        });
    }

    @Override
    public CompletableFuture<Tree> tree(Id problem) {
        return CompletableFuture.supplyAsync(() -> {
            String why = missing.get(problem);
            if (why != null) {
                throw new Refused(why);
            }
            return trees.getOrDefault(problem, Tree.EMPTY);
        }, thread);
    }

    @Override
    public Watch watch(Id problem, Consumer<Batch> listener) {
        Watcher watcher = new Watcher(problem, listener);
        thread.execute(() -> {
            watchers.add(watcher);
            if (!missing.containsKey(problem)) {
                listener.accept(batch(problem, List.of()));
            }
        });
        return () -> thread.execute(() -> watchers.remove(watcher));
    }

    @Override
    public CompletableFuture<Optional<Payload>> payload(ContentHash hash) {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    @Override
    public void close() {
        thread.shutdown();
    }

    private void tell(Id problem, List<Edit> edits) {
        Batch batch = batch(problem, edits);
        watchers.stream().filter(w -> w.problem.equals(problem)).forEach(w -> w.listener.accept(batch));
    }

    private Batch batch(Id problem, List<Edit> edits) {
        return new Batch(trees.getOrDefault(problem, Tree.EMPTY), edits, growing.getOrDefault(problem, Map.of()));
    }
}
