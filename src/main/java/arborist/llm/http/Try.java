package arborist.llm.http;

import arborist.llm.http.Faults.Late;
import arborist.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.Call;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One try of one request. It is read on a thread of its own, so that the one that waits can give up at a deadline or where it is
 * interrupted; once it has given up, nothing more reaches the reading.
 */
final class Try {
    private static final Words KEPT = Words.kept(Try.class);
    private final Call call;
    private final Reading reading;
    private final Faults faults;
    private final Deadlines deadlines;
    private final Clock clock;
    private final Received received;
    private final ReentrantLock turn = new ReentrantLock();
    private boolean over;
    private @Nullable Fault fault;
    private @Nullable Duration pause;

    Try(Call call, Reading reading, Faults faults, Deadlines deadlines, Caps caps) {
        this.call = call;
        this.reading = reading;
        this.faults = faults;
        this.deadlines = deadlines;
        this.clock = new Clock(deadlines);
        this.received = new Received(caps.answer());
    }

    /** Runs it to its end; says what went wrong, null where nothing did. */
    @Nullable Fault run() throws InterruptedException {
        Thread reader = Thread.ofVirtual().name("answer").start(this::read);
        reading.whenEnough(() -> {
            giveUp(null);
            clock.done();
        });
        Late late;
        try {
            late = clock.await();
        } catch (InterruptedException e) {
            reader.interrupt();
            giveUp(null);
            throw e;
        }
        if (late != null) {
            giveUp(faults.late(late, deadlines));
        }
        turn.lock();
        try {
            over = true;
            return verdict();
        } finally {
            turn.unlock();
        }
    }

    Received received() {
        return received;
    }

    Clock clock() {
        return clock;
    }

    private void giveUp(@Nullable Fault why) {
        // First the reason, or what the reader meets when its call is cancelled would be taken for it.
        ended(why);
        call.cancel();
    }

    private @Nullable Fault verdict() {
        if (received.status() != 0 && !received.success()) {
            return faults.status(received.status(), new String(received.bytes(), StandardCharsets.UTF_8),
                    pause);
        }
        if (reading.complete()) {
            return null;
        }
        return fault != null ? fault : reading.fault();
    }

    private void read() {
        try (Response response = call.execute()) {
            head(response);
            body(response.body().byteStream(), response.isSuccessful());
        } catch (IOException e) {
            ended(faults.connection(e, received.status() != 0));
        } catch (RuntimeException e) {
            ended(faults.unreadable(String.valueOf(e.getMessage())));
        } finally {
            ended(null);
            clock.done();
        }
    }

    private void body(InputStream body, boolean success) throws IOException {
        byte[] chunk = new byte[8192];
        for (int length = body.read(chunk); length >= 0; length = body.read(chunk)) {
            if (!take(chunk, length, success)) {
                // Whoever waits goes on at once; closing still reads what is left for a moment, to keep the connection.
                ended(null);
                clock.done();
                return;
            }
        }
    }

    private void head(Response response) {
        turn.lock();
        try {
            if (!over) {
                received.head(response.code(), response.header("Content-Type"));
                pause = RetryAfter.read(response.header("Retry-After"), Instant.now());
            }
        } finally {
            turn.unlock();
        }
    }

    /** False where nothing more is to be read. */
    private boolean take(byte[] chunk, int length, boolean success) {
        turn.lock();
        try {
            if (over) {
                return false;
            }
            clock.taking();
            boolean room = received.add(chunk, length);
            Reading.Step step = success ? reading.take(chunk, length) : Reading.Step.PROGRESS;
            clock.taken(step != Reading.Step.NOTHING);
            if (!room) {
                fault = faults.tooMuch(KEPT.say("try.it-was-larger-than-any"));
            }
            return room && step != Reading.Step.ENOUGH;
        } finally {
            turn.unlock();
        }
    }

    private void ended(@Nullable Fault why) {
        turn.lock();
        try {
            if (!over) {
                over = true;
                fault = fault == null ? why : fault;
                reading.end();
            }
        } finally {
            turn.unlock();
        }
    }
}
