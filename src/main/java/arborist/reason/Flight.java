package arborist.reason;

import arborist.llm.Trouble;
import arborist.trace.Change;
import arborist.trace.Payload;
import arborist.trace.Run;
import arborist.trace.RunStatus;
import arborist.words.Words;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A strategy under way on a thread of its own: what becomes of it stands on the run, however it ends. */
final class Flight {
    private static final Words KEPT = Words.kept(Flight.class);
    private final Growth growth;
    private final Gate gate;
    private final Strategy strategy;
    private final CompletableFuture<Landing> done = new CompletableFuture<>();

    Flight(Growth growth, Gate gate, Strategy strategy) {
        this.growth = growth;
        this.gate = gate;
        this.strategy = strategy;
    }

    /** Tells what begins the run, and takes off. */
    Running begin(List<Change> changes, List<Payload> payloads) {
        var _ = growth.tell(changes, payloads);
        gate.onStand(standing -> {
            var _ = growth.tell(status(growth.run(), standing ? RunStatus.PAUSED : RunStatus.RUNNING));
        });
        Thread thread = Thread.ofVirtual().name("run-" + growth.run().strategy()).unstarted(this::fly);
        thread.start();
        return new Running(growth.run(), gate, thread, done);
    }

    static Change status(Run run, RunStatus status) {
        return new Change.SetRun(run.id(), status, null, List.of(), null);
    }

    private void fly() {
        try {
            strategy.grow(growth);
            land(RunStatus.DONE, null, null);
        } catch (InterruptedException e) {
            land(RunStatus.STOPPED, KEPT.say("flight.stopped-by-a-person"), null);
        } catch (RunEnded e) {
            land(e.status(), e.sentence(), e.trouble());
        } catch (RuntimeException e) {
            land(RunStatus.FAILED, KEPT.say("flight.arborist-itself-failed-in-this", e), null);
        }
    }

    private void land(RunStatus status, @Nullable String reason, Trouble.@Nullable Kind trouble) {
        var _ = growth.afterwards().thenCompose(tree -> {
            Settled settled = strategy.settle(tree, growth.run().id());
            String why = reason == null ? settled.why() : reason + " " + settled.why();
            return growth.tell(new Change.SetRun(growth.run().id(), status, why, settled.chosen(), settled.answer()))
                    .thenApply(receipt -> new Landing(status, why, settled.answer(), trouble));
        }).whenComplete((landing, fault) -> {
            if (landing == null) {
                done.completeExceptionally(fault);
            } else {
                done.complete(landing);
            }
        });
    }
}
