package arborist.answer.worker;

import arborist.answer.formula.Node;
import arborist.answer.formula.Prover;
import arborist.answer.formula.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a process of its own for proofs. It is started when it is first needed, stopped when a proof takes too long, and started again
 * for the next one. Safe to share between threads: they are served one after the other.
 *
 * <p>Where no process can be started it proves nothing, and points decide.
 */
public final class WorkerProver implements Prover, AutoCloseable {
    /** How long a process may work on a proof. */
    static final Duration DEADLINE = Duration.ofMillis(800);

    private static final Logger LOG = LoggerFactory.getLogger(WorkerProver.class);
    private static final Duration START = Duration.ofSeconds(30);
    private static final int MOST_FAILED_STARTS = 2;
    private static final int REMEMBERED = 10_000;

    private final boolean waits;
    private final Duration deadline;
    private final Starter starter;
    private final Map<String, Proof> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Proof> eldest) {
            return size() > REMEMBERED;
        }
    };
    private volatile @Nullable Channel channel;
    private boolean ready;
    private int failedStarts;
    private volatile boolean closed;

    /** Starts the process that is to be asked. */
    interface Starter {
        Process start() throws IOException;
    }

    WorkerProver(boolean waits, Duration deadline, Starter starter) {
        this.waits = waits;
        this.deadline = deadline;
        this.starter = starter;
    }

    /** For commands and tallies: waits while the process starts. */
    public static WorkerProver patient() {
        return new WorkerProver(true, DEADLINE, WorkerProver::process);
    }

    /** For windows: says that it is not ready while the process starts, so that one asks again. */
    public static WorkerProver impatient() {
        return new WorkerProver(false, DEADLINE, WorkerProver::process);
    }

    private static Process process() throws IOException {
        String java =
                ClassPath.java().orElseThrow(() -> new IOException("this Java came without a launcher")).toString();
        return new ProcessBuilder(List.of(java, "-Xmx96m", "-Xss2m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true", "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-classpath", ClassPath.all(), "arborist.answer.symja.Worker"))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    @Override
    public synchronized Proof isZero(Node expression) {
        Optional<String> line = Wire.write(expression);
        if (line.isEmpty()) {
            return Proof.UNKNOWN;
        }
        Proof before = known.get(line.get());
        if (before != null) {
            return before;
        }
        Proof proof;
        try {
            proof = ask(line.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
            return Proof.LATE;
        }
        if (proof != Proof.NOT_READY) {
            known.put(line.get(), proof);
        }
        return proof;
    }

    private Proof ask(String line) throws InterruptedException {
        if (!started()) {
            return channel == null ? Proof.UNKNOWN : Proof.NOT_READY;
        }
        try {
            Channel asked = channel;
            if (asked == null) {
                return Proof.UNKNOWN;
            }
            asked.ask(line);
            Optional<String> answer = asked.answerAfterWork(deadline);
            if (answer.isEmpty() || answer.get().equals(Channel.ENDED)) {
                stop();
                return Proof.LATE;
            }
            return Proof.valueOf(answer.get());
        } catch (IOException | IllegalArgumentException e) {
            LOG.debug("The algebra's process ended", e);
            stop();
            return Proof.LATE;
        }
    }

    /** Whether the process can be asked now; it is started where it is not there. */
    private boolean started() throws InterruptedException {
        if (ready) {
            return true;
        }
        if (closed || failedStarts >= MOST_FAILED_STARTS) {
            return false;
        }
        try {
            Channel starting = channel == null ? new Channel(starter.start()) : channel;
            channel = starting;
            if (closed) {
                stop();
                return false;
            }
            if (!waits && !starting.hasAnswer()) {
                return false;
            }
            Optional<String> first = starting.answer(START);
            ready = first.isPresent() && first.get().equals("READY");
        } catch (IOException e) {
            LOG.warn("No process for algebra can be started, so formulas are told apart at points only: {}",
                    e.getMessage());
        }
        if (!ready) {
            failedStarts++;
            stop();
            return false;
        }
        failedStarts = 0;
        return true;
    }

    private void stop() {
        if (channel != null) {
            channel.close();
        }
        channel = null;
        ready = false;
    }

    /** Returns at once: whoever waits for a proof is told that it was late. */
    @Override
    public void close() {
        closed = true;
        Channel asked = channel;
        if (asked != null) {
            asked.close();
        }
    }
}
