package arborist.llm.http;

import arborist.llm.Trouble;
import arborist.trace.Payload;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** The way to one server: sends requests, not too many at once, and again where that may help. */
public final class Wire {
    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient client;
    private final HttpUrl base;
    private final @Nullable Secret key;
    private final Gate gate;
    private final Manners manners;
    private final Faults faults;

    /**
     * @param base the address that paths are added to
     * @param key null where the server wants none
     * @param gate shared by all that ask this server
     */
    public Wire(OkHttpClient client, HttpUrl base, @Nullable Secret key, Gate gate, Manners manners) {
        this.client = client.newBuilder().connectTimeout(manners.deadlines().connect()).build();
        this.base = base;
        this.key = key;
        this.gate = gate;
        this.manners = manners;
        this.faults = new Faults(base.host() + (base.port() == HttpUrl.defaultPort(base.scheme()) ? ""
                : ":" + base.port()));
    }

    /** What to say of this server's faults. */
    public Faults faults() {
        return faults;
    }

    /** How its answers are waited for and cut. */
    public Manners manners() {
        return manners;
    }

    /** The words that must not be seen, for whoever tells text on. */
    public @Nullable Secret key() {
        return key;
    }

    /**
     * Posts a JSON object and waits for the answer.
     *
     * @param path below the base
     * @param readings makes a new reading for each try
     */
    public <R extends Reading> Answered<R> post(String path, byte[] json, Supplier<R> readings)
            throws InterruptedException {
        return send(path, json, readings);
    }

    /** Gets something and waits for the answer. */
    public <R extends Reading> Answered<R> get(String path, Supplier<R> readings) throws InterruptedException {
        return send(path, null, readings);
    }

    private <R extends Reading> Answered<R> send(String path, byte @Nullable [] json, Supplier<R> readings)
            throws InterruptedException {
        Request request = request(path, json);
        for (int tries = 1;; tries++) {
            R reading = readings.get();
            Attempt attempt = attempt(request, reading);
            Fault fault = attempt.fault();
            Duration pause = fault == null || !fault.again() || reading.told() ? null
                    : manners.backoff().after(tries, fault.pause(), ThreadLocalRandom.current()::nextDouble);
            if (pause == null) {
                Received received = attempt.work().received();
                return new Answered<>(reading, payload("application/json", json == null ? new byte[0] : json),
                        received.status() == 0 ? null : payload(received.mediaType(), received.bytes()),
                        fault == null ? null : hidden(fault), attempt.startedMillis(),
                        attempt.work().clock().firstMillis(), attempt.work().clock().tookMillis());
            }
            Thread.sleep(pause);
        }
    }

    private record Attempt(Try work, long startedMillis, @Nullable Fault fault) {}

    private Attempt attempt(Request request, Reading reading) throws InterruptedException {
        Instant entered = gate.enter();
        boolean well = false;
        try {
            long started = System.currentTimeMillis();
            Try work = new Try(client.newCall(request), reading, faults, manners.deadlines(), manners.caps());
            Fault fault = work.run();
            well = fault == null;
            if (fault != null && fault.status() == 429) {
                gate.tooMany(entered, bounded(fault.pause()));
            }
            return new Attempt(work, started, fault);
        } finally {
            gate.leave(well);
        }
    }

    /** A server that asks for a day has its call given up; the others need not wait that long to hear the same. */
    private Duration bounded(@Nullable Duration wait) {
        return wait == null || wait.compareTo(manners.backoff().longest()) > 0 ? Duration.ZERO : wait;
    }

    private Request request(String path, byte @Nullable [] json) {
        Request.Builder request = new Request.Builder().url(base.toString().replaceAll("/+$", "") + path)
                .header("Accept", "text/event-stream, application/json");
        if (key != null) {
            request.header("Authorization", key.header());
        }
        return json == null ? request.build() : request.post(RequestBody.create(json, JSON)).build();
    }

    private Payload payload(String mediaType, byte[] content) {
        return Payload.of(mediaType, key == null ? content : key.hide(content));
    }

    private Fault hidden(Fault fault) {
        return key == null ? fault
                : new Fault(new Trouble(fault.trouble().kind(), key.hide(fault.trouble().sentence())), fault.again(),
                        fault.pause(), fault.status(), key.hide(fault.says()), fault.parameter());
    }
}
