package arborist.ui.votes;

import arborist.answer.equal.Equality;
import arborist.exchange.report.ByHand;
import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.trace.Id;
import arborist.trace.Tree;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Shown;
import arborist.vote.set.ProblemFigures;
import arborist.vote.set.SetFigures;
import arborist.vote.set.SetTally;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps the count of all votes up to date while somebody looks at it, beside the FX thread. */
final class VotesFeed implements AutoCloseable {
    private static final double REST_MILLIS = 250;

    private final Supplier<List<ProblemRow>> rows;
    private final Shown shown;
    private final Consumer<String> fail;
    private final Counting counting;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("votes").factory());
    private final ReadOnlyObjectWrapper<@Nullable Result> result = new ReadOnlyObjectWrapper<>(this, "result");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", 1);
    private final PauseTransition rest = new PauseTransition(Duration.millis(REST_MILLIS));
    private final Set<Id> touched = new HashSet<>();
    private Counting.Asked asked = Counting.PLAIN;
    private @Nullable Tree seen;
    private boolean active;
    private boolean halted;
    private boolean busy;
    private boolean stale = true;
    private volatile boolean stopped;

    /** What was counted: a row for each problem, what they come to, what persons did, and the rule that was explained. */
    record Result(List<ProblemFigures> problems, SetFigures figures, List<ByHand> byHand, String rule) {}

    /**
     * Counts nothing yet.
     *
     * @param rows all problems, asked on the FX thread
     * @param equality tells which formulas are the same; it may wait
     */
    VotesFeed(Session session, Supplier<List<ProblemRow>> rows, Shown shown, Equality equality,
            Consumer<String> fail) {
        this.rows = rows;
        this.shown = shown;
        this.fail = fail;
        counting = new Counting(session, equality);
        rest.setOnFinished(event -> {
            busy = false;
            look();
        });
        shown.treeProperty().addListener((o, before, now) -> touch(now));
        asked = asked.seen(shown.eyesProperty().get());
        shown.eyesProperty().addListener((o, before, now) -> ask(asked.seen(now)));
    }

    /** Null until the votes were counted for the first time. */
    ReadOnlyObjectProperty<@Nullable Result> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** The share of the problems that was looked at, 0 to 1; 1 where nothing goes on. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Stops counting; what was counted before stays, and it is counted again once somebody looks anew. */
    void stop() {
        halted = true;
        stopped = true;
    }

    /** Whether somebody looks at it. */
    void activate(boolean looked) {
        active = looked;
        halted = false;
        if (looked) {
            stopped = false;
            look();
        } else {
            stopped = true;
        }
    }

    /** The list of problems has changed. */
    void changed() {
        stale = true;
        look();
    }

    void ask(Counting.Asked now) {
        if (!now.equals(asked)) {
            asked = now;
            halted = false;
            stale = true;
            // What is counted in the old way is of no use.
            stopped = true;
            look();
        }
    }

    Counting.Asked asked() {
        return asked;
    }

    @Override
    public void close() {
        active = false;
        stopped = true;
        rest.stop();
        worker.shutdownNow();
    }

    /** The open problem may be voted on otherwise, though its row says the same. */
    private void touch(@Nullable Tree now) {
        Tree before = seen;
        seen = now;
        if (now == null || now.problem() == null || shown.pastProperty().get()) {
            return;
        }
        boolean same = before != null && before.problem() != null && before.problem().id().equals(now.problem().id());
        if (same) {
            touched.add(now.problem().id());
            stale = true;
            look();
        }
    }

    private void look() {
        if (!active || halted || busy || !stale) {
            return;
        }
        busy = true;
        stale = false;
        stopped = false;
        List<ProblemRow> all = List.copyOf(rows.get());
        Set<Id> anew = Set.copyOf(touched);
        touched.clear();
        Counting.Asked now = asked;
        progress.set(0);
        Fx.then(CompletableFuture.supplyAsync(() -> count(now, all, anew), worker), counted -> {
            progress.set(1);
            if (counted == null) {
                stale = true;
                touched.addAll(anew);
            } else {
                result.set(counted);
            }
            rest.playFromStart();
        }, sentence -> {
            progress.set(1);
            touched.addAll(anew);
            if (active) {
                fail.accept(sentence);
            }
            rest.playFromStart();
        });
    }

    private @Nullable Result count(Counting.Asked now, List<ProblemRow> all, Set<Id> anew) {
        long[] told = {System.nanoTime()};
        SetTally tally = counting.count(now, all, anew, done -> {
            if (System.nanoTime() - told[0] > 50_000_000) {
                told[0] = System.nanoTime();
                double share = (double) done / all.size();
                Fx.run(() -> progress.set(Math.min(0.99, share)));
            }
        }, () -> stopped);
        return stopped ? null : new Result(tally.problems(), tally.figures(), counting.byHand(), now.rule());
    }
}
