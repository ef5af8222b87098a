package arborist.exchange;

import arborist.trace.Batch;
import arborist.trace.ContentHash;
import arborist.trace.Door;
import arborist.trace.Draft;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Payload;
import arborist.trace.Receipt;
import arborist.trace.Submission;
import arborist.trace.Tree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A door and a shelf in memory: what is submitted is kept as edits, each id once. */
final class FoldDoor implements Door, Shelf {
    final Map<Id, List<Edit>> edits = new LinkedHashMap<>();
    final Map<ContentHash, Payload> payloads = new HashMap<>();
    final Set<Id> groups = new HashSet<>();
    private final Set<Id> known = new HashSet<>();

    @Override
    public CompletableFuture<Receipt> submit(Submission submission) {
        groups.add(submission.group());
        List<Edit> fresh = new ArrayList<>();
        for (Draft draft : submission.drafts()) {
            List<Edit> of = edits.computeIfAbsent(draft.problem(), id -> new ArrayList<>());
            if (known.add(draft.id())) {
                Edit edit =
                        new Edit(draft.id(), draft.problem(), of.size() + 1, submission.group(), submission.author(),
                                Instant.EPOCH, draft.change(), submission.undoes());
                of.add(edit);
                fresh.add(edit);
            }
        }
        submission.payloads().forEach(p -> payloads.put(p.hash(), p));
        return CompletableFuture.completedFuture(new Receipt(submission.group(), fresh));
    }

    CompletableFuture<Importer.Merged> merge(Iterator<Edit> more, Iterator<Payload> with) {
        long added = 0;
        long there = 0;
        while (more.hasNext()) {
            Edit edit = more.next();
            if (known.add(edit.id())) {
                edits.computeIfAbsent(edit.problem(), id -> new ArrayList<>()).add(edit);
                added++;
            } else {
                there++;
            }
        }
        with.forEachRemaining(p -> payloads.put(p.hash(), p));
        edits.values().forEach(list -> list.sort(Comparator.comparingLong(Edit::clock).thenComparing(Edit::id)));
        return CompletableFuture.completedFuture(new Importer.Merged(0, 0, added, there, List.of(), List.of()));
    }

    Importer importer() {
        return new Importer(this, this::merge, "ada");
    }

    Tree treeNow(Id problem) {
        return Tree.EMPTY.apply(edits.getOrDefault(problem, List.of()));
    }

    /** A thought that is there. */
    static Node node(Tree tree, Id thought) {
        return Objects.requireNonNull(tree.node(thought));
    }

    List<Tree> trees() {
        return edits.keySet().stream().map(this::treeNow).toList();
    }

    @Override
    public void grow(Id problem, Id thought, String textSoFar) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletableFuture<Tree> tree(Id problem) {
        return CompletableFuture.completedFuture(treeNow(problem));
    }

    @Override
    public Watch watch(Id problem, Consumer<Batch> listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletableFuture<Optional<Payload>> payload(ContentHash hash) {
        return CompletableFuture.completedFuture(Optional.ofNullable(payloads.get(hash)));
    }

    @Override
    public CompletableFuture<List<Id>> problems(int from, int count) {
        return CompletableFuture.completedFuture(edits.keySet().stream().skip(from).limit(count).toList());
    }

    @Override
    public CompletableFuture<List<Edit>> edits(Id problem, int from, int count) {
        return CompletableFuture
                .completedFuture(edits.getOrDefault(problem, List.of()).stream().skip(from).limit(count).toList());
    }
}
