package arborist.reason;

import arborist.trace.Author;
import arborist.trace.Batch;
import arborist.trace.Change;
import arborist.trace.Door;
import arborist.trace.Draft;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Payload;
import arborist.trace.Receipt;
import arborist.trace.Refused;
import arborist.trace.Run;
import arborist.trace.RunStatus;
import arborist.trace.Submission;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/**
 * What a strategy grows a tree with: it looks at the tree as it is now, and says what happens to it, under its run's name.
 *
 * <p>Safe to use from any thread; what one thread said is in the tree that the same thread looks at next.
 */
public final class Growth {
    private static final Words KEPT = Words.kept(Growth.class);
    private final Door door;
    private final Run run;
    private final Id start;
    private final Author author;
    private final Gate gate;
    /** The latest thing that was said: once that is in the tree, so is all before it. */
    private volatile CompletableFuture<?> said = CompletableFuture.completedFuture(null);

    /**
     * @param start the thought that the run grows from, the question unless somebody asked to grow elsewhere
     * @param author under whose name; its edits are one group, that of the run's id
     */
    public Growth(Door door, Run run, Id start, Author author, Gate gate) {
        this.door = door;
        this.run = run;
        this.start = start;
        this.author = author;
        this.gate = gate;
    }

    public Run run() {
        return run;
    }

    public Id problem() {
        return run.problem();
    }

    /** The thought that the run grows from. */
    public Id start() {
        return start;
    }

    /** Where a person can pause the run, and look and change things before it goes on. */
    public void turn() throws InterruptedException {
        gate.pass();
    }

    /** The tree as it is now. */
    public Tree tree() throws InterruptedException, RunEnded {
        try {
            return afterwards().get();
        } catch (ExecutionException e) {
            throw refused(e);
        }
    }

    /** The tree once all that was said is in it. */
    CompletableFuture<Tree> afterwards() {
        return said.thenCompose(receipt -> door.tree(problem()));
    }

    /** What the strategy's own moments see of the tree as it is now. */
    public Sight look() throws InterruptedException, RunEnded {
        return new Sight(tree(), run.id(), start);
    }

    /** Says what happens, all of it or none; it is done in this order, and nobody waits for it here. */
    public synchronized CompletableFuture<Receipt> tell(List<? extends Change> changes, List<Payload> payloads) {
        // One after the other: what is said last here is what is waited for, and it must be the last in the session too.
        List<Draft> drafts = changes.stream().map(change -> Draft.of(problem(), change)).toList();
        CompletableFuture<Receipt> receipt = door.submit(new Submission(run.id(), author, drafts, payloads, null));
        said = receipt;
        return receipt;
    }

    public CompletableFuture<Receipt> tell(Change... changes) {
        return tell(List.of(changes), List.of());
    }

    /** The same, where there may be nothing to say. */
    void tellAny(List<Change> changes) {
        if (!changes.isEmpty()) {
            var _ = tell(changes, List.of());
        }
    }

    /** Ties what this run grew below thoughts that a person has rewritten to what hung there before. */
    public void tie(List<Id> parents) throws InterruptedException, RunEnded {
        Tree now = tree();
        tellAny(parents.stream().flatMap(parent -> Regrowth.links(now, parent, run.id()).stream()).toList());
    }

    /** Tells the listener what happens in the problem, on a thread that must not be held up. */
    Door.Watch watch(Consumer<Batch> listener) {
        return door.watch(problem(), listener);
    }

    /** Says all of a growing thought's text so far. */
    void grow(Id thought, String textSoFar) {
        door.grow(problem(), thought, textSoFar);
    }

    /** Kept with the run, so it is said in English. */
    private static RunEnded refused(ExecutionException e) {
        return new RunEnded(RunStatus.FAILED, e.getCause() instanceof Refused refused
                ? Words.<String, RuntimeException>inEnglish(() -> String.valueOf(refused.getMessage()))
                : KEPT.say("growth.the-session-could-not-be", String.valueOf(e.getCause())));
    }

    /** The thought that is surely there, since this run found it a moment ago. */
    static Node present(Tree tree, Id thought) {
        Node node = tree.node(thought);
        if (node == null) {
            throw new IllegalStateException("a thought has vanished: " + thought);
        }
        return node;
    }
}
