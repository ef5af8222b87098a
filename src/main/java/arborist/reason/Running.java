package arborist.reason;

import arborist.trace.Id;
import arborist.trace.Run;
import java.util.concurrent.CompletableFuture;

/** A run while it runs: it can be paused, led step by step, and stopped. Safe to use from any thread. */
public final class Running {
    private final Run run;
    private final Gate gate;
    private final Thread thread;
    private final CompletableFuture<Landing> done;

    Running(Run run, Gate gate, Thread thread, CompletableFuture<Landing> done) {
        this.run = run;
        this.gate = gate;
        this.thread = thread;
        this.done = done;
    }

    public Id id() {
        return run.id();
    }

    public Run run() {
        return run;
    }

    public Gate gate() {
        return gate;
    }

    /** Ends it with what it has; what is being written is cut off. */
    public void stop() {
        thread.interrupt();
    }

    /** Completes when the run has put down its last edit. */
    public CompletableFuture<Landing> done() {
        return done;
    }
}
