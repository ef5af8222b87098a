package arborist.ui.samples;

import arborist.answer.equal.Equality;
import arborist.answer.equal.Form;
import arborist.answer.equal.Forms;
import arborist.answer.formula.Prover;
import arborist.label.mark.Eyes;
import arborist.task.Task;
import arborist.task.Tasks;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.Tree;
import arborist.ui.kit.Labelled;
import arborist.vote.VoteReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts the vote of the open problem beside the FX thread; of moments that come while it counts, only the newest is counted next. */
final class Counter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Counter.class);

    private static final long ASK_AGAIN_NANOS = 300_000_000;

    private final Consumer<Optional<Lineup>> counted;
    private final Prover prover;
    private final Equality equality = new Equality(this::isZero);
    private final Thread worker = Thread.ofPlatform().daemon().name("vote").unstarted(this::work);
    private @Nullable Asked next;
    private boolean open = true;

    // Known to the worker alone.
    private @Nullable VoteReader reader;
    private @Nullable Problem problem;
    private Rereads rereads = new Rereads(null);
    private @Nullable Lineup last;
    private boolean unready;
    private Eyes eyes = Eyes.CLOSED;

    private record Asked(Tree tree, @Nullable Id run, Eyes eyes, @Nullable List<Edit> since) {}

    /**
     * Begins to wait for what is asked.
     *
     * @param prover tells which formulas are the same; while it is not ready they count as different, and it is asked again
     * @param counted is told on the FX thread, with nothing where there are no samples
     */
    Counter(Prover prover, Consumer<Optional<Lineup>> counted) {
        this.prover = prover;
        this.counted = counted;
        worker.start();
    }

    /**
     * Asks for the count of a moment.
     *
     * @param eyes whose labels are seen
     * @param since what happened since the moment that was asked for before, null where that is not known
     */
    synchronized void ask(Tree tree, @Nullable Id run, Eyes eyes, @Nullable List<Edit> since) {
        Asked waiting = next;
        List<Edit> all = since;
        if (waiting != null) {
            List<Edit> earlier = waiting.since;
            all = earlier == null || since == null ? null : joined(earlier, since);
        }
        next = new Asked(tree, run, eyes, all);
        notifyAll();
    }

    @Override
    public synchronized void close() {
        open = false;
        notifyAll();
    }

    private static List<Edit> joined(List<Edit> earlier, List<Edit> later) {
        List<Edit> all = new ArrayList<>(earlier);
        all.addAll(later);
        return all;
    }

    private synchronized @Nullable Asked take() throws InterruptedException {
        while (open && next == null) {
            wait();
        }
        Asked asked = open ? next : null;
        next = null;
        return asked;
    }

    private void work() {
        try {
            for (Asked asked = take(); asked != null; asked = take()) {
                unready = false;
                Optional<Lineup> lineup = count(asked);
                Platform.runLater(() -> counted.accept(lineup));
                if (unready) {
                    again(asked);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Prover.Proof isZero(arborist.answer.formula.Node expression) {
        Prover.Proof proof = prover.isZero(expression);
        unready |= proof == Prover.Proof.NOT_READY;
        return proof;
    }

    /** Some formulas could not be compared yet: soon they can, unless something newer is asked for until then. */
    private void again(Asked asked) throws InterruptedException {
        synchronized (this) {
            long until = System.nanoTime() + ASK_AGAIN_NANOS;
            for (long left = ASK_AGAIN_NANOS; open && next == null && left > 0; left = until - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
            if (open && next == null) {
                next = new Asked(asked.tree, asked.run, asked.eyes, null);
            }
        }
        // What was told apart only because nobody was ready is compared anew.
        reader = null;
    }

    private Optional<Lineup> count(Asked asked) {
        try {
            Problem now = asked.tree.problem();
            VoteReader reading = reader;
            boolean same = reading != null && Objects.equals(now, problem) && asked.eyes.equals(eyes);
            if (reading == null || !same) {
                reading = new VoteReader(form(now), equality, tree -> Labelled.by(tree, asked.eyes));
                reader = reading;
                rereads = Objects.equals(now, problem) ? rereads : new Rereads(now);
                problem = now;
                eyes = asked.eyes;
                last = null;
            }
            Lineup before = asked.since == null || last == null || !Objects.equals(last.run(), asked.run) ? null : last;
            List<Edit> since = asked.since;
            boolean onlyCount = since != null && VoteReader.leavesSamples(since);
            Optional<Lineup> lineup = reading.at(asked.tree, asked.run, same ? since : null)
                    .map(vote -> Lineup.of(asked.tree, asked.run, vote, onlyCount ? before : null, rereads));
            last = lineup.orElse(null);
            return lineup;
        } catch (RuntimeException e) {
            // The next moment is counted anew; nothing that is shown rests on this one.
            LOG.warn("The vote could not be counted", e);
            reader = null;
            last = null;
            return Optional.empty();
        }
    }

    private static Function<String, Form> form(@Nullable Problem of) {
        Task task = of == null ? null : Tasks.standard().of(of.task(), of.question());
        return task == null ? Forms::of : task::form;
    }
}
