package arborist.app.bench;

import arborist.trace.Call;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The baseline of the harness's bench: what somebody gets who sends the calls of a run with Java's own client and does nothing but
 * wait for the first token of each. Calls that were sent together are sent together.
 */
final class PlainCalls {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** Calls that begin later than this after the one before are a wave of their own, in milliseconds. */
    private static final long APART = 200;

    private final String baseUrl;

    PlainCalls(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** How long the first token of each call takes. */
    Frames firstTokens(Collection<Call> calls) throws InterruptedException, ExecutionException {
        List<Call> sorted = calls.stream().sorted(Comparator.comparingLong(PlainCalls::started)).toList();
        Frames frames = new Frames();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> wave = new ArrayList<>();
            for (int i = 0; i < sorted.size(); i++) {
                if (i > 0 && started(sorted.get(i)) - started(sorted.get(i - 1)) > APART) {
                    finish(wave, frames);
                }
                Call call = sorted.get(i);
                wave.add(threads.submit(() -> firstToken(call)));
            }
            finish(wave, frames);
        }
        return frames;
    }

    private static long started(Call call) {
        return Objects.requireNonNull(call.startedMillis());
    }

    private static void finish(List<Future<Long>> wave, Frames frames) throws InterruptedException, ExecutionException {
        for (Future<Long> each : wave) {
            frames.add(each.get());
        }
        wave.clear();
    }

    private long firstToken(Call call) throws IOException {
        ObjectNode body = MAPPER.createObjectNode().put("model", "mock").put("stream", true);
        body.put("n", MAPPER.readTree(call.asked().json()).path("n").asInt(1));
        body.putArray("messages").addObject().put("role", "user").put("content", "How long does it take?");
        long asked = System.nanoTime();
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(baseUrl + "/chat/completions").toURL().openConnection();
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(MAPPER.writeValueAsBytes(body));
        }
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains("\"content\"")) {
                    return System.nanoTime() - asked;
                }
            }
        } finally {
            connection.disconnect();
        }
        throw new IOException("the server ended without a token");
    }
}
