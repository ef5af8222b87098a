package arborist.ui.samples;

import arborist.ui.kit.Fx;
import arborist.vote.Vote;
import arborist.vote.set.SetFigures;
import arborist.vote.set.SetTally;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Works out the curves of a vote beside the FX thread; of votes that come meanwhile only the newest is worked out next. */
final class CurveWork {
    /** Who waits for less than this is not told that it goes on. */
    private static final double UNSEEN_MILLIS = 700;
    private static final long TELL_NANOS = 50_000_000;
    private static final Executor THREADS = work -> Thread.ofPlatform().daemon().name("curves").start(work);

    private final BiConsumer<Vote, Optional<SetFigures.Curves>> done;
    private final Consumer<String> fail;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper(this, "slow");
    private final PauseTransition rest = new PauseTransition(Duration.millis(UNSEEN_MILLIS));
    private @Nullable Job running;
    private @Nullable Job next;

    private static final class Job {
        final Vote vote;
        final @Nullable String scorer;
        volatile boolean stopped;

        Job(Vote vote, @Nullable String scorer) {
            this.vote = vote;
            this.scorer = scorer;
        }
    }

    /**
     * Waits for a vote. All of it is for the FX thread.
     *
     * @param done is told the vote and its curves; empty where there are none
     * @param fail is told what went wrong
     */
    CurveWork(BiConsumer<Vote, Optional<SetFigures.Curves>> done, Consumer<String> fail) {
        this.done = done;
        this.fail = fail;
        rest.setOnFinished(event -> slow.set(running != null));
    }

    /** The share that is done, 0 to 1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Whether it goes on so long that it is to be told, and can be stopped. */
    ReadOnlyBooleanProperty slowProperty() {
        return slow.getReadOnlyProperty();
    }

    /** Asks for the curves of a vote. What goes on comes to its end first, so that a vote that is often counted has curves too. */
    void ask(Vote vote, @Nullable String scorer) {
        next = new Job(vote, scorer);
        if (running == null) {
            rest.playFromStart();
            start();
        }
    }

    /** Stops; nothing is told of what goes on. */
    void stop() {
        next = null;
        Job now = running;
        if (now != null) {
            now.stopped = true;
        }
        running = null;
        end();
    }

    private void start() {
        Job job = next;
        next = null;
        running = job;
        if (job == null) {
            end();
            return;
        }
        progress.set(0);
        Fx.then(CompletableFuture.supplyAsync(() -> work(job), THREADS),
                curves -> after(job, () -> done.accept(job.vote, curves)),
                sentence -> after(job, () -> fail.accept(sentence)));
    }

    private void after(Job job, Runnable tell) {
        if (!job.stopped) {
            tell.run();
            start();
        }
    }

    private void end() {
        rest.stop();
        slow.set(false);
    }

    private Optional<SetFigures.Curves> work(Job job) {
        long[] told = {System.nanoTime()};
        return SetTally.alone(job.vote, job.scorer, share -> {
            if (job.stopped) {
                throw new CancellationException();
            }
            if (System.nanoTime() - told[0] > TELL_NANOS) {
                told[0] = System.nanoTime();
                Fx.run(() -> {
                    if (!job.stopped) {
                        progress.set(share);
                    }
                });
            }
        });
    }
}
