package arborist.label.auto;

import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.llm.Reply;
import arborist.llm.Trouble;
import arborist.trace.Author;
import arborist.trace.Call;
import arborist.trace.Change;
import arborist.trace.Door;
import arborist.trace.Draft;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.Receipt;
import arborist.trace.Refused;
import arborist.trace.Submission;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Lets a program label the solutions of problems, one after the other. What it says is on disk after each solution, so that little is
 * lost where it is stopped; all that it says of one problem is one action, which its user can undo.
 */
public final class Labelling {
    private final Door door;
    private final Labeller labeller;
    private final Author author;
    private final @Nullable Id one;

    /** @param person on whose behalf it labels */
    public Labelling(Door door, Labeller labeller, String person) {
        this(door, labeller, person, null);
    }

    /**
     * The same, where all that it says is one action, of however many problems.
     *
     * @param action its id, null where each problem is an action of its own
     */
    public Labelling(Door door, Labeller labeller, String person, @Nullable Id action) {
        one = action;
        this.door = door;
        this.labeller = labeller;
        author = new Author(Author.Role.SCORER, labeller.annotator(), person);
    }

    /**
     * What became of one problem.
     *
     * @param solutions how many were looked at
     * @param labels how many labels are new
     * @param silent why nothing was said of a solution, one for each of which nothing was
     * @param ended why no more can be labelled, empty where more can
     * @param stopped whether the thread was interrupted; what was said until then stays
     */
    public record Done(int solutions, int labels, int calls, List<String> silent, Optional<Trouble> ended,
            boolean stopped) {}

    /**
     * Labels the first solutions of a problem, until the thread is interrupted.
     *
     * @param most how many
     * @param each told after each
     */
    public Done label(Tree tree, int most, Runnable each) {
        return label(tree, Solutions.of(tree).stream().limit(most).toList(), each);
    }

    /** The same with some solutions of the tree. */
    public Done label(Tree tree, List<Solution> solutions, Runnable each) {
        Id group = one == null ? Id.random() : one;
        Map<Id, StepFound> known = new HashMap<>();
        List<String> silent = new ArrayList<>();
        int looked = 0;
        int labels = 0;
        int calls = 0;
        try {
            for (Solution solution : solutions) {
                Found found = labeller.label(tree, solution, known);
                List<Change> changes = Renewal.of(labeller.annotator(), solution, found, known.keySet());
                put(group, solution.problem(), changes, found.calls());
                labels += (int) changes.stream().filter(c -> c instanceof Change.AddLabel).count();
                calls += found.calls().size();
                looked++;
                known.putAll(found.steps());
                if (!found.silent().isEmpty()) {
                    silent.add(found.silent());
                }
                each.run();
                if (found.ended().isPresent()) {
                    return new Done(looked, labels, calls, silent, found.ended(), false);
                }
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        } catch (InterruptedException e) {
            return new Done(looked, labels, calls, silent, Optional.empty(), true);
        }
        return new Done(looked, labels, calls, silent, Optional.empty(), false);
    }

    private void put(Id group, Id problem, List<Change> labels, List<Reply.Call> calls) throws InterruptedException {
        List<Change> changes = new ArrayList<>();
        List<Payload> payloads = new ArrayList<>();
        for (Reply.Call call : calls) {
            payloads.add(call.sent());
            if (call.received() != null) {
                payloads.add(call.received());
            }
            changes.add(new Change.RecordCall(recorded(problem, call)));
        }
        changes.addAll(labels);
        if (!changes.isEmpty()) {
            written(door.submit(new Submission(group, author,
                    changes.stream().map(change -> Draft.of(problem, change)).toList(), payloads, null)));
        }
    }

    private Call recorded(Id problem, Reply.Call call) {
        Trouble trouble = call.trouble();
        String finish = trouble != null ? trouble.kind().name()
                : call.choices().isEmpty() ? "none" : call.choices().getFirst().finish().name();
        return new Call(Id.random(), problem, null, labeller.purpose(), labeller.model(), call.sent().hash(),
                call.asked(), call.accepted(), call.dropped(),
                call.received() == null ? null : Objects.requireNonNull(call.received()).hash(),
                finish.toLowerCase(Locale.ROOT), call.startedMillis(), call.firstTokenMillis(), call.tookMillis(),
                call.usage());
    }

    private static void written(CompletableFuture<Receipt> promise) throws InterruptedException {
        try {
            promise.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Refused refused ? refused
                    : new IllegalStateException(e.getCause() == null ? e : e.getCause());
        }
    }
}
